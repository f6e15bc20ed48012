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

  /** Short words have neighbours that mean something else, so these are asked back. */
  private static final double DOUBTFUL = 0.45;

  private static final int SHORT = 6;
  private static final int LONG = 10;

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

  private static double trust(FuzzyIndex.Near near, String word) {
    if (near.distance() > 1) {
      return word.length() >= LONG ? TWO_SLIPS : DOUBTFUL;
    }
    boolean unlikely = word.length() <= SHORT && near.kind() == FuzzyIndex.Kind.OTHER;
    return unlikely ? DOUBTFUL : ONE_SLIP;
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
          trust = Math.min(trust, trust(near, token.key()));
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
