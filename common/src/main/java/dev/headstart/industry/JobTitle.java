package dev.headstart.industry;

import java.util.List;
import java.util.Set;

/** "HR managers" and "head of procurement" are people inside any company, no industry. */
final class JobTitle {
  private static final Set<String> AFTER =
      Set.of(
          "manager",
          "director",
          "officer",
          "head",
          "vp",
          "executive",
          "lead",
          "department",
          "team",
          "cto",
          "ceo",
          "cfo");
  private static final Set<String> BEFORE =
      Set.of("head", "vp", "director", "chief", "president", "manager");

  private JobTitle() {}

  static boolean isIn(List<Piece> part) {
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i).carriesMeaning()) {
        boolean after = i + 1 < part.size() && is(part.get(i + 1), AFTER);
        boolean of = i > 1 && part.get(i - 1).first().key().equals("of");
        if (after || (of && is(part.get(i - 2), BEFORE))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean is(Piece piece, Set<String> words) {
    return piece.role() != null && words.contains(piece.last().key());
  }
}
