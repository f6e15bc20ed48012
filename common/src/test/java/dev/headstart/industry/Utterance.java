package dev.headstart.industry;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody may type, and the codes of any level that it stands for; "!" before a code takes it
 * out again, "-" says that there is no industry in it.
 */
record Utterance(String text, List<String> labels) {

  static List<Utterance> committed() {
    return of(Resources.lines("utterances.tsv"));
  }

  static List<Utterance> of(List<String> lines) {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(c -> new Utterance(c[0].replace("\\n", "\n"), List.of(c[1].strip().split(" +"))))
        .toList();
  }

  SortedSet<String> codes(SsicTree tree) {
    SortedSet<String> codes = new TreeSet<>();
    for (String label : labels) {
      if (label.startsWith("!")) {
        codes.removeAll(leaves(tree, label.substring(1)));
      } else if (!label.equals("-")) {
        codes.addAll(leaves(tree, label));
      }
    }
    return codes;
  }

  private SortedSet<String> leaves(SsicTree tree, String code) {
    SortedSet<String> leaves = tree.leaves(code);
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException(code + " is no code, in the label of: " + text);
    }
    return leaves;
  }
}
