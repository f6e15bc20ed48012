package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /** The part with its unknown words corrected; empty when nothing was, or nothing is left. */
  Optional<Corrected> correct(List<Piece> part, Slips slips) {
    List<Token> read = new ArrayList<>();
    List<String> readAs = new ArrayList<>();
    double trust = 1;
    int corrected = 0;
    for (Piece piece : part) {
      for (Token token : piece.tokens()) {
        FuzzyIndex.Near near = piece.isUnknown() ? slips.nearest(token.key()).orElse(null) : null;
        boolean slip = near != null && near.distance() > 0;
        Token right = slip ? token.spelt(near.word()) : token;
        corrected += slip ? 1 : 0;
        trust = slip ? Math.min(trust, trust(near, token.key())) : trust;
        read.add(right);
        if (piece.carriesMeaning()) {
          readAs.add(right.text());
        }
      }
    }
    List<Piece> pieces = corrected == 0 ? List.of() : tiling.of(read);
    return pieces.stream().anyMatch(Piece::carriesMeaning)
        ? Optional.of(new Corrected(pieces, String.join(" ", readAs), trust))
        : Optional.empty();
  }
}
