package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads misspelt words as the known words nearest to them, and says so. */
final class Corrector {
  private static final double ONE_SLIP = 0.85;
  private static final double TWO_SLIPS = 0.7;

  private final Tiling tiling;

  /** A reading of the words with corrections. */
  record Corrected(List<Piece> pieces, String readAs, double trust) {
    Found mark(Found found, List<Token> original) {
      return new Found(
          original, Matches.corrected(found.matches(), trust), Optional.of(readAs), false);
    }
  }

  Corrector(Tiling tiling) {
    this.tiling = tiling;
  }

  /** Empty when nothing was corrected. */
  Optional<Corrected> correct(List<Piece> content, Slips slips) {
    List<Token> read = new ArrayList<>();
    double trust = 1;
    int corrected = 0;
    for (Piece piece : content) {
      for (Token token : piece.tokens()) {
        FuzzyIndex.Near near = piece.isUnknown() ? slips.nearest(token.key()).orElse(null) : null;
        if (near == null || near.distance() == 0) {
          read.add(token);
        } else {
          corrected++;
          trust = Math.min(trust, near.distance() == 1 ? ONE_SLIP : TWO_SLIPS);
          read.add(token.spelt(near.word()));
        }
      }
    }
    if (corrected == 0) {
      return Optional.empty();
    }
    List<Piece> pieces = tiling.of(read).stream().filter(Piece::carriesMeaning).toList();
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    String readAs = read.stream().map(Token::text).collect(Collectors.joining(" "));
    return Optional.of(new Corrected(pieces, readAs, trust));
  }
}
