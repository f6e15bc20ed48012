package dev.headstart.industry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the other items of a list say is done with one of it. */
final class ListTrade {
  /** What is done with goods. */
  static final Set<Facet> DEALING =
      EnumSet.of(Facet.MAKE, Facet.WHOLESALE, Facet.SELL, Facet.RETAIL, Facet.RENT, Facet.MEND);

  /** Known phrases that end so are somebody, and not goods that others deal in. */
  static final Set<String> SOMEBODY =
      Set.of("company", "firm", "brand", "label", "business", "chain", "group", "place");

  private final TradeReader trades;

  ListTrade(TradeReader trades) {
    this.trades = trades;
  }

  /**
   * What the others of a list say is done with one of it: "marble and granite suppliers", "who
   * makes kaya or jam", "wholesalers of wine and beer", "fashion shops: bags, shoes".
   */
  Optional<Facet> saidOf(List<List<Piece>> list, int at) {
    if (list.size() < 2 || trades.in(list.get(at)).isPresent()) {
      return Optional.empty();
    }
    for (int i = at - 1; i >= 0; i--) {
      boolean heading = list.get(i + 1).get(0).first().gap() == Token.Gap.HEADING;
      Optional<Facet> before = heading ? headed(list.get(i)) : leading(list.get(i));
      if (before.isPresent()) {
        return before;
      }
    }
    for (int i = at + 1; i < list.size(); i++) {
      Optional<Facet> next = headed(list.get(i));
      if (next.isPresent()) {
        return next.filter(trade -> !standsAlone(list.get(at), trade));
      }
    }
    return Optional.empty();
  }

  /** "Toy brands", "cake shops" and "bakeries" do nothing that is said of what follows them. */
  static boolean standsAlone(List<Piece> item, Facet trade) {
    Piece last = null;
    for (Piece piece : item) {
      boolean said = piece.carriesMeaning() || piece.role() == EverydayWord.GENERIC;
      last = said && !piece.isAside() ? piece : last;
    }
    if (last == null || !last.isPhrase()) {
      return last != null && last.role() == EverydayWord.GENERIC;
    }
    boolean goods = last.meaning().dealers().stream().anyMatch(Facet.WHOLESALE::holds);
    String head = last.last().key();
    return TradeWords.PEOPLE.containsKey(head)
        || SOMEBODY.contains(head)
        || (DEALING.contains(trade) && !goods);
  }

  /** "Fashion shops" may be one known phrase, and still says of the others that they are sold. */
  Optional<Facet> headed(List<Piece> item) {
    List<Piece> head = TradeReader.head(item);
    Piece end = head.isEmpty() ? null : head.get(head.size() - 1);
    boolean mending = end != null && TradeWords.PEOPLE.get(end.first().key()) == Facet.MEND;
    Token last = end == null || mending ? null : end.last();
    if (mending && end.isPhrase()) {
      return Optional.of(Facet.MEND); // "repair shops"
    }
    return trades
        .in(item)
        .or(
            () ->
                Optional.ofNullable(last)
                    .map(word -> TradeWords.PEOPLE.get(word.key()))
                    .filter(DEALING::contains));
  }

  /** What stands before the thing and so before all others, too: "sellers of", "that install". */
  private static Optional<Facet> leading(List<Piece> item) {
    List<Piece> head = TradeReader.head(item);
    boolean of = head.size() > 2 && TradeReader.isOf(head);
    return of
        ? Optional.ofNullable(TradeReader.tradeOf(head.get(0)))
        : TradeReader.done(Piece.words(item));
  }
}
