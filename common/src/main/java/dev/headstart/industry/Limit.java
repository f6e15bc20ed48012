package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;

/** Keeps a term to its longest allowed length. */
final class Limit {
  private Limit() {}

  /**
   * The first pieces that make up at most 80 characters; what stands in brackets is not counted.
   */
  static List<Piece> cut(List<Piece> pieces) {
    List<Piece> kept = new ArrayList<>();
    int length = 0;
    for (Piece piece : pieces) {
      boolean begun = piece.carriesMeaning() || length > 0;
      if (begun && !piece.isAside()) {
        length += piece.last().end() - piece.first().start() + 1;
      }
      // A single endless word is kept: it is unknown anyway, and can so be said back.
      if (length > Echo.LONGEST + 1 && kept.stream().anyMatch(Piece::carriesMeaning)) {
        break;
      }
      kept.add(piece);
    }
    return kept;
  }
}
