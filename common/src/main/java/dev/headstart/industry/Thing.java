package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;

/**
 * Things that people name instead of an industry, and who deals in them.
 *
 * @param codes of those who make, trade and sell it, who are meant when nothing else is said
 * @param said of those who do something else with it, who are meant only when a word says so: let
 *     it, mend it, teach it
 */
record Thing(List<String> phrases, List<String> codes, List<String> said) {

  static List<Thing> load() {
    List<Thing> things = new ArrayList<>();
    for (String row : Resources.rows("things.tsv")) {
      String[] cells = row.split("\t", -1);
      things.add(
          new Thing(
              Lexicon.listed(cells[0], '|'),
              Lexicon.listed(cells[1], ' '),
              cells.length > 2 ? Lexicon.listed(cells[2], ' ') : List.of()));
    }
    return List.copyOf(things);
  }
}
