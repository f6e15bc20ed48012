package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes answers of findings: applies what was ruled out and says it. */
final class TermAssembly {
  private final SsicTree tree;

  TermAssembly(SsicTree tree) {
    this.tree = tree;
  }

  TermResolution of(String input, Found found, List<Exclusion> exclusions) {
    SortedSet<String> asked = found.leaves(tree);
    SortedSet<String> codes = new TreeSet<>(asked);
    List<Excluded> excluded = new ArrayList<>();
    for (Exclusion exclusion : exclusions) {
      SortedSet<String> out = exclusion.within(tree, asked);
      codes.removeAll(out);
      for (String code : exclusion.cover(tree, out)) {
        tree.node(code)
            .map(n -> new Excluded(exclusion.input(), code, n.level(), n.title()))
            .ifPresent(excluded::add);
      }
    }
    boolean ask = !found.matches().isEmpty() && !found.isSure();
    return new TermResolution(
        input, found.matches(), excluded, codes, found.confidence(), found.readAs(), ask);
  }
}
