package dev.headstart.industry;

import java.util.List;

/**
 * How far a "not" or "except" reaches.
 *
 * @param role NOT reaches to the next comma, EXCEPT to the end of the line
 * @param aside true when it stands in brackets, which then end it
 */
record Negation(EverydayWord role, boolean aside) {
  boolean endsAt(List<Piece> pieces, int at, List<Piece> ruledOut) {
    Piece piece = pieces.get(at);
    if (aside && !piece.first().aside()) {
      return true;
    }
    boolean meant = ruledOut.stream().anyMatch(Piece::carriesMeaning);
    if (piece.first().key().equals("from") && meant) {
      // "exclude moneylenders from financial services"
      return true;
    }
    boolean comma = piece.first().gap().compareTo(Token.Gap.COMMA) >= 0;
    if (!comma || !meant) {
      return comma && !ruledOut.isEmpty(); // "exclude existing customers, hotels only"
    }
    List<Piece> rest = pieces.subList(at, pieces.size());
    return (role == EverydayWord.NOT && !isListed(rest)) || isBroadToTheEnd(rest);
  }

  /** "Not beer, wine or spirits" rules out all three. */
  private static boolean isListed(List<Piece> rest) {
    for (Piece piece : rest) {
      String word = piece.first().text();
      if (word.equals("or") || word.equals("nor")) {
        return true;
      }
      boolean asked = piece.role() == EverydayWord.AGAIN || piece.role() == EverydayWord.NOISE;
      if (asked || piece.first().gap().compareTo(Token.Gap.HEADING) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** "Knives, except silver, manufacturing" is still about making knives. */
  private static boolean isBroadToTheEnd(List<Piece> rest) {
    boolean broad = false;
    for (Piece piece : rest) {
      if (piece.first().gap() == Token.Gap.LINE) {
        break;
      }
      if (piece.carriesMeaning()) {
        if (!piece.isBroad()) {
          return false;
        }
        broad = true;
      }
    }
    return broad;
  }
}
