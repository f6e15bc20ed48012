package dev.headstart.industry;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of each code's published definition and examples, in the codes of one edition. */
final class Keywords {
  /** One code with the stems of its examples and of its definition. */
  interface Each {
    void accept(String code, Set<String> examples, Set<String> definition);
  }

  private record Row(List<String> codes, Set<String> examples, Set<String> definition) {}

  private final List<Row> rows;

  private Keywords(List<Row> rows) {
    this.rows = rows;
  }

  static Keywords load(Translation translation) {
    return new Keywords(
        Resources.rows("keywords.tsv").stream()
            .map(row -> row.split("\t", -1))
            .map(c -> new Row(translation.of(c[0]), stems(c[1]), stems(c[2])))
            .toList());
  }

  void forEach(Each each) {
    for (Row row : rows) {
      row.codes().forEach(code -> each.accept(code, row.examples(), row.definition()));
    }
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : words.split(" ")) {
      if (!word.isEmpty()) {
        stems.add(Stemmer.stem(Spelling.canonical(word)));
      }
    }
    return stems;
  }
}
