package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads known phrases whose words a sentence has turned round. */
final class TurnedReader {
  private static final Set<String> ABOUT = Set.of("in", "for");

  private final PhraseReader phrases;
  private final Tiling tiling;

  TurnedReader(PhraseReader phrases, Tiling tiling) {
    this.phrases = phrases;
    this.tiling = tiling;
  }

  Optional<Found> read(List<Piece> part) {
    return turned(part).or(() -> about(part)).or(() -> gerund(part));
  }

  /** A known phrase that says in one what "companies that paint houses" says in three. */
  private Optional<Found> turned(List<Piece> part) {
    List<Token> words = TradeReader.turned(part);
    Optional<Piece> whole = tiling.whole(words);
    if (whole.filter(piece -> piece.meaning().origin() == Meanings.Origin.THING).isPresent()) {
      Token done = words.get(words.size() - 1); // "paint houses" is no house paint
      List<Token> doing = new ArrayList<>(words.subList(0, words.size() - 1));
      doing.add(done.spelt(done.text().concat("ing")));
      whole = tiling.whole(doing);
    }
    return whole.flatMap(piece -> phrases.exactly(List.of(piece)));
  }

  /** "Cleaning swimming pools" is swimming pool cleaning. */
  private Optional<Found> gerund(List<Piece> part) {
    List<Piece> said = part.stream().filter(p -> p.carriesMeaning() && !p.isAside()).toList();
    List<Token> words = Piece.words(said);
    boolean doing =
        said.size() > 1
            && said.get(0).tokens().size() == 1 // (no "nursing homes")
            && words.get(0).text().endsWith("ing");
    if (!doing) {
      return Optional.empty();
    }
    List<Token> turned = new ArrayList<>(words.subList(1, words.size()));
    turned.add(words.get(0));
    return tiling.whole(Token.joined(turned)).flatMap(piece -> phrases.exactly(List.of(piece)));
  }

  /** "Dealers in steel", "distributors for skincare": the words turned, empty for others. */
  static List<Token> dealing(List<Piece> part) {
    List<Piece> said = part.stream().filter(p -> !isSilent(p) && !p.isAside()).toList();
    boolean three = said.size() >= 3 && said.get(1).role() == EverydayWord.PREPOSITION;
    Piece goods = three ? said.get(2) : null;
    boolean dealing =
        three
            && ABOUT.contains(said.get(1).first().key())
            && ListTrade.DEALING.contains(TradeReader.tradeOf(said.get(0)))
            && goods.isPhrase()
            && Businesses.areGoods(goods.meaning());
    if (!dealing) {
      return List.of();
    }
    List<Token> turned = new ArrayList<>(goods.tokens());
    turned.addAll(said.get(0).tokens());
    return turned;
  }

  private static boolean isSilent(Piece piece) {
    return piece.role() == EverydayWord.NOISE || piece.role() == EverydayWord.AGAIN;
  }

  /** "Cleaning companies for offices": a known phrase that says in one what it is about. */
  private Optional<Found> about(List<Piece> part) {
    List<Token> words = Wanted.about(part);
    Optional<Piece> whole = tiling.whole(words);
    while (whole.isEmpty() && tiling.isGeneric(words)) {
      words = words.subList(0, words.size() - 1); // "office cleaning companies"
      whole = tiling.whole(words);
    }
    return whole.flatMap(piece -> phrases.exactly(List.of(piece)));
  }
}
