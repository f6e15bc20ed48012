package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a thing with a word that says what is done with it: "guitar shops", "flour mills". */
final class DealtReader {
  private static final Set<String> WORKS = Set.of("plant", "mill", "foundry", "factory");

  private final PhraseReader phrases;
  private final WordReader words;
  private final TradeReader trades;
  private final Tiling tiling;
  private final KnownReader known;

  DealtReader(
      PhraseReader phrases,
      WordReader words,
      TradeReader trades,
      Tiling tiling,
      KnownReader known) {
    this.phrases = phrases;
    this.words = words;
    this.trades = trades;
    this.tiling = tiling;
    this.known = known;
  }

  /** "Guitar shops": those who do with the thing what is said of it here or of a whole list. */
  Optional<Found> dealt(List<Piece> content, Facet trade) {
    List<Piece> things = TradeReader.thingsIn(content, trade);
    if (things.isEmpty() || !things.stream().allMatch(Piece::isPhrase)) {
      return Optional.empty();
    }
    Optional<Found> dealt = phrases.dealt(things, trade);
    if (dealt.isEmpty() && trade == Facet.STALL) {
      return phrases.dealt(things, Facet.RETAIL); // "vegetable stalls"
    }
    if (dealt.isEmpty() && trade == Facet.STUDIO) {
      return phrases.dealt(things, Facet.MAKE); // "furniture workshops"
    }
    if (dealt.isPresent() || things.size() == content.size()) {
      return dealt;
    }
    return saidOtherwise(things, trade).or(() -> phrases.called(things, trade));
  }

  /** "Chemical importers": those whom the lexicon knows by another word for the same trade. */
  private Optional<Found> saidOtherwise(List<Piece> things, Facet trade) {
    List<Token> thing = Token.joined(Piece.words(things));
    for (String said : TradeWords.SAID.getOrDefault(trade, List.of())) {
      List<Token> whole = new ArrayList<>(thing);
      whole.add(thing.get(thing.size() - 1).spelt(said));
      Optional<Found> found =
          tiling.whole(Token.joined(whole)).flatMap(p -> phrases.exactly(List.of(p)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "Frozen prawn importers": those who import prawns, whatever the words before say. */
  Optional<Found> lastDealt(List<Piece> content, Facet trade) {
    List<Piece> things = TradeReader.thingsIn(content, trade);
    Piece last = things.isEmpty() ? null : things.get(things.size() - 1);
    return last == null || !last.isPhrase()
        ? Optional.empty()
        : phrases.dealt(List.of(last), trade).map(found -> found.lowered(Found.DESCRIBED));
  }

  /** A "plant" after a thing is a factory of it, and no green one. */
  Optional<Found> works(List<Piece> content, Facet trade) {
    List<Token> said = Piece.words(content);
    if (content.size() < 2 || !WORKS.contains(said.get(said.size() - 1).key())) {
      return Optional.empty();
    }
    List<Piece> things = content.subList(0, content.size() - 1);
    Optional<Found> made = known.read(things).map(found -> trades.narrow(found, trade));
    return made.or(() -> traded(content, trade).filter(Found::isSure));
  }

  Optional<Found> traded(List<Piece> content, Facet trade) {
    return words.readTrade(Piece.words(content), TradeReader.things(content, trade), trade);
  }

  /** "Tile suppliers" sell tiles, whoever else deals in them; empty when nothing says more. */
  Optional<Found> traded(List<Piece> content, Found found, Facet trade) {
    Found narrowed = trades.narrow(found, trade);
    if (narrowed != found || trade != Facet.WHOLESALE || !trades.isGoods(found)) {
      return Optional.of(narrowed);
    }
    return traded(content, trade).filter(Found::isSure);
  }
}
