package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Understands one part of a list: "furniture shops in Jurong", "makers of toys". */
final class PartReader {
  /**
   * A broad word means another thing with an unknown word before it; it needs all of them known.
   */
  private static final int BROAD = 30;

  private final PhraseReader phrases;
  private final WordReader words;
  private final Corrector corrector;

  PartReader(PhraseReader phrases, WordReader words, Corrector corrector) {
    this.phrases = phrases;
    this.words = words;
    this.corrector = corrector;
  }

  /** Empty when the part holds no industry, or none that the evidence supports. */
  Optional<Found> read(List<Piece> part, boolean explicit) {
    List<Piece> content = wanted(part);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> known = known(content);
    if (known.isPresent()) {
      return known;
    }
    Optional<Found> evident = evident(part, content, explicit);
    if (evident.filter(Found::isSure).isPresent()) {
      return evident;
    }
    Optional<Found> corrected =
        corrector
            .correct(content)
            .flatMap(
                read -> known(read.pieces()).map(found -> read.mark(found, Piece.words(content))));
    return corrected.isPresent() ? corrected : evident;
  }

  /** The head of the phrase: what stands before "with", "for", "in", unless that says nothing. */
  private static List<Piece> wanted(List<Piece> part) {
    List<Piece> wanted = new ArrayList<>();
    boolean reversed = false;
    for (Piece piece : part) {
      if (piece.role() == EverydayWord.PREPOSITION && !wanted.isEmpty()) {
        if (!piece.first().key().equals("of") || reversed) {
          break;
        }
        reversed = true;
        wanted.add(piece);
      } else if (piece.carriesMeaning()) {
        wanted.add(piece);
      }
    }
    if (reversed) {
      int of = 0;
      while (wanted.get(of).role() == null) {
        of++;
      }
      List<Piece> turned = new ArrayList<>(wanted.subList(of + 1, wanted.size()));
      turned.addAll(wanted.subList(0, of));
      return turned;
    }
    return wanted;
  }

  private Optional<Found> known(List<Piece> content) {
    Optional<Found> exact = phrases.exactly(content);
    if (exact.isPresent() || !content.stream().allMatch(Piece::isPhrase)) {
      return exact;
    }
    Optional<Found> common = phrases.inCommon(content);
    if (common.isPresent()) {
      return common;
    }
    Optional<Found> evident = words.read(Piece.words(content), false);
    if (evident.filter(found -> found.confidence() >= 0.75).isPresent()) {
      return evident;
    }
    return Optional.of(phrases.head(content));
  }

  private Optional<Found> evident(List<Piece> part, List<Piece> content, boolean explicit) {
    List<Token> all =
        part.stream()
            .filter(piece -> piece.isContent() || piece.role() == EverydayWord.GENERIC)
            .flatMap(piece -> piece.tokens().stream())
            .toList();
    Optional<Found> evident = words.read(all, explicit);
    if (evident.filter(Found::isSure).isPresent()) {
      return evident;
    }
    Piece last = content.get(content.size() - 1);
    if (last.isPhrase() && last.meaning().leaves().size() <= BROAD) {
      Optional<Found> common = phrases.inCommon(content);
      Found head = common.orElseGet(() -> phrases.head(content));
      return Optional.of(
          new Found(head.tokens(), lowered(head.matches()), Optional.empty(), false));
    }
    return evident;
  }

  private static List<Match> lowered(List<Match> matches) {
    return matches.stream()
        .map(m -> new Match(m.code(), m.level(), m.title(), m.how(), 0.6))
        .toList();
  }
}
