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
      Set.of("head", "vp", "vps", "director", "chief", "president", "manager");

  /** What follows is somebody's name. */
  private static final Set<String> HONORIFICS = Set.of("dr", "mr", "mrs", "ms", "mdm", "prof");

  private JobTitle() {}

  static boolean isIn(List<Piece> part) {
    if (HONORIFICS.contains(part.get(0).first().key())) {
      return true;
    }
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
    return !piece.isPhrase() && words.contains(piece.last().key());
  }
}
