package dev.headstart.industry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a part of which not all is known, by the evidence of its words. */
final class EvidentReader {
  /** "Copra wholesaling", where copra is not known: the trade is offered, not acted upon. */
  private static final double OFFERED = 0.4;

  private static final Set<String> MEANT_BEFORE =
      Set.of("it", "them", "me", "us", "you", "this", "that", "these", "those");

  private final PhraseReader phrases;
  private final WordReader words;

  EvidentReader(PhraseReader phrases, WordReader words) {
    this.phrases = phrases;
    this.words = words;
  }

  Optional<Found> read(List<Piece> part, List<Piece> content, boolean explicit) {
    List<Token> all =
        part.stream()
            .filter(piece -> piece.isContent() || piece.role() == EverydayWord.GENERIC)
            .flatMap(piece -> piece.tokens().stream())
            .toList();
    Piece last = content.get(content.size() - 1);
    boolean described = last.isPhrase() && !last.isBroad();
    // "Halal restaurants": a word that no title knows cannot speak against the phrase.
    boolean silent = described && content.stream().noneMatch(p -> p.isUnknown() && words.knows(p));
    Optional<Found> evident = silent ? Optional.empty() : words.read(all, explicit);
    boolean stray = !explicit && content.size() == 1 && all.size() < Piece.words(part).size();
    // (of "the page is blank" and "mark them as done" not even what a title knows)
    boolean said =
        !part.get(0).isContent()
            || Piece.words(part).stream().anyMatch(word -> MEANT_BEFORE.contains(word.key()));
    if (!explicit && !described && isToldOf(part)) {
      return Optional.empty(); // "hay while the sun shines"
    }
    if (stray && !described && (said || evident.filter(Found::isSure).isEmpty())) {
      evident = Optional.empty(); // "can we do it weekly" asks for nothing that is done weekly
    }
    if (evident.filter(Found::isSure).isPresent()) {
      return described ? evident.map(found -> among(found, last.meaning().leaves())) : evident;
    }
    if (described) {
      Found head = phrases.inCommon(content).orElseGet(() -> phrases.head(content));
      double confidence = Math.min(Found.DESCRIBED, head.confidence());
      return Optional.of(words.refine(head.lowered(confidence), part));
    }
    if (evident.isEmpty() && last.isBroad()) {
      return Optional.of(phrases.head(content).lowered(OFFERED));
    }
    return evident;
  }

  /** True where words of conversation stand among those that may say something. */
  private static boolean isToldOf(List<Piece> part) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < part.size(); i++) {
      if (part.get(i).carriesMeaning()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first >= 0 && part.subList(first, last).stream().anyMatch(Telling::isNoName);
  }

  /** "Mobile game studios" are game studios: of what the words point to, what the phrase holds. */
  private static Found among(Found found, Set<String> leaves) {
    List<Match> held = found.matches().stream().filter(m -> leaves.contains(m.code())).toList();
    return held.isEmpty() ? found : new Found(found.tokens(), held, found.readAs(), false);
  }
}
