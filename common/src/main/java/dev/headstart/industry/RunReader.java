package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits a run at commas, slashes, "and" and "or", unless it is understood better as one. */
final class RunReader {
  /** Weight of the words that one code must explain for a list to be read as a single activity. */
  private static final double AS_ONE = 0.75;

  private final PartReader parts;
  private final PhraseReader phrases;
  private final WordReader words;

  /** A part with what it was understood as, if anything. */
  record Part(List<Piece> pieces, Optional<Found> found) {}

  RunReader(PartReader parts, PhraseReader phrases, WordReader words) {
    this.parts = parts;
    this.phrases = phrases;
    this.words = words;
  }

  List<Part> read(List<Piece> run, boolean explicit) {
    List<Piece> meant = run.stream().filter(Piece::carriesMeaning).toList();
    Optional<Found> whole = phrases.exactly(meant);
    if (whole.isPresent()) {
      return List.of(new Part(run, whole));
    }
    List<Part> read = new ArrayList<>();
    for (List<Piece> part : split(run)) {
      read.add(new Part(part, parts.read(part, explicit)));
    }
    boolean list = read.stream().allMatch(p -> p.found().filter(Found::strong).isPresent());
    if (read.size() < 2 || list) {
      return read;
    }
    if (words.coverage(Piece.words(meant)) >= AS_ONE) {
      Optional<Found> one = words.read(Piece.words(meant), explicit);
      if (one.filter(Found::isSure).isPresent()) {
        return List.of(new Part(run, one));
      }
    }
    return read;
  }

  private static List<List<Piece>> split(List<Piece> run) {
    List<List<Piece>> split = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    for (Piece piece : run) {
      boolean parted = piece.first().gap() != Token.Gap.JOINED || piece.isConjunction();
      if (parted && part.stream().anyMatch(Piece::carriesMeaning)) {
        split.add(part);
        part = new ArrayList<>();
      }
      if (!piece.isConjunction()) {
        part.add(piece);
      }
    }
    if (part.stream().anyMatch(Piece::carriesMeaning)) {
      split.add(part);
    }
    return split;
  }
}
