package dev.headstart.industry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads a part all of whose words are known: one phrase, or several that say something together.
 */
final class KnownReader {
  /** From here on the evidence of words is better than the last phrase alone. */
  private static final double TITLED = 0.75;

  /** A "tattoo shop" or "machine shop" sells nothing that retail trade knows of. */
  private static final Set<String> SHOPS = Set.of("shop", "store", "franchise");

  private static final Set<String> DOING =
      Set.of(
          "doing",
          "making",
          "selling",
          "offering",
          "providing",
          "producing",
          "serving",
          "teaching");

  private static final Set<Facet> PLACES =
      EnumSet.of(Facet.RETAIL, Facet.STUDIO, Facet.PLAY, Facet.STALL);

  private final PhraseReader phrases;
  private final WordReader words;

  KnownReader(PhraseReader phrases, WordReader words) {
    this.phrases = phrases;
    this.words = words;
  }

  Optional<Found> read(List<Piece> content) {
    Optional<Found> exact = phrases.exactly(content);
    if (exact.isPresent() || !content.stream().allMatch(Piece::isPhrase)) {
      return exact.or(
          () -> isPlace(content) ? read(content.subList(0, content.size() - 1)) : exact);
    }
    Optional<Found> common = phrases.inCommon(content);
    if (common.isPresent()) {
      return common;
    }
    Piece last = content.get(content.size() - 1);
    if (content.size() > 1 && SHOPS.contains(last.first().key())) {
      return read(content.subList(0, content.size() - 1));
    }
    Optional<Found> evident = words.read(Piece.words(content), false);
    if (evident.filter(found -> found.confidence() >= TITLED).isPresent()) {
      return evident;
    }
    return last.isBroad() ? Optional.empty() : Optional.of(phrases.head(content));
  }

  /** In "phone repair kiosks" the kiosks say where, and phone repair what. */
  private static boolean isPlace(List<Piece> content) {
    Piece last = content.get(content.size() - 1);
    return content.size() > 1 && last.isUnknown() && PLACES.contains(TradeReader.tradeOf(last));
  }

  /** "Garment factories making workwear" make no other garments. */
  Found doing(List<Piece> part, Found found) {
    int at = 0;
    while (at < part.size() && !(at > 0 && isDoing(part.get(at)))) {
      at++;
    }
    boolean firms = at < part.size() && Businesses.areIn(part.subList(0, at));
    List<Piece> object =
        firms
            ? part.subList(at + 1, part.size()).stream().filter(Piece::carriesMeaning).toList()
            : List.of();
    Set<String> leaves = found.leaves(phrases.tree());
    Set<String> meant =
        object.isEmpty()
            ? Set.of()
            : read(object)
                .map(f -> new TreeSet<>(f.leaves(phrases.tree())))
                .orElseGet(TreeSet::new);
    Set<String> both = new TreeSet<>(leaves);
    both.retainAll(meant);
    return both.isEmpty() || both.size() == leaves.size() ? found : phrases.narrowed(found, both);
  }

  private static boolean isDoing(Piece piece) {
    return piece.tokens().size() == 1 && DOING.contains(piece.first().text());
  }

  /**
   * "Healthcare (clinics, hospitals)": what stands in brackets says which of them are meant, where
   * all of it is known and among them.
   */
  Found within(List<Piece> part, Found found) {
    Set<String> leaves = found.leaves(phrases.tree());
    Set<String> named = new TreeSet<>();
    for (List<Piece> aside : Split.bracketed(part)) {
      Set<String> meant =
          read(aside.stream().filter(Piece::carriesMeaning).toList())
              .map(f -> new TreeSet<>(f.leaves(phrases.tree())))
              .orElseGet(TreeSet::new);
      meant.retainAll(leaves);
      if (meant.isEmpty()) {
        return found;
      }
      named.addAll(meant);
    }
    boolean fewer = !named.isEmpty() && named.size() < leaves.size();
    return fewer ? phrases.narrowed(found, named) : found;
  }
}
