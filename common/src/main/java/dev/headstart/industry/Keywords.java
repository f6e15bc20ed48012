package dev.headstart.industry;

import java.util.List;

/** The words of each code's published definition and examples, in the codes of one edition. */
final class Keywords {
  /** One code with the words of its examples and of its definition, each parted by spaces. */
  interface Each {
    void accept(String code, String examples, String definition);
  }

  private final List<String> rows;
  private final Translation translation;

  private Keywords(List<String> rows, Translation translation) {
    this.rows = rows;
    this.translation = translation;
  }

  static Keywords load(Translation translation) {
    return new Keywords(Resources.rows("keywords.tsv"), translation);
  }

  void forEach(Each each) {
    for (String row : rows) {
      String[] cells = row.split("\t", -1);
      for (String code : translation.of(cells[0])) {
        each.accept(code, cells[1], cells[2]);
      }
    }
  }
}
