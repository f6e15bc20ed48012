package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads items of a list that say what is done with the thing of another item. */
final class SharedTrade {
  private static final Set<String> PLACES = Set.of("shop", "centre", "workshop", "store", "people");

  private final PartReader parts;

  SharedTrade(PartReader parts) {
    this.parts = parts;
  }

  /**
   * "Wine importers, distributors" are no distributors of everything: those of wine. So are the
   * importers of "wine: importers, distributors".
   */
  Optional<Found> ofBefore(List<List<Piece>> items, int at, boolean explicit, Slips slips) {
    Piece lone = Split.loneTrade(items.get(at));
    int from = at - 1;
    while (lone != null && from > 0 && Split.loneTrade(items.get(from)) != null) {
      from--; // "toy importers, exporters, retailers"
    }
    if (lone == null || from < 0 || items.get(at).get(0).first().gap() == Token.Gap.LINE) {
      return Optional.empty();
    }
    List<Token> words = Token.joined(Piece.words(said(items.get(from))));
    int last = words.size() - 1;
    Facet before = last > 0 ? TradeWords.PEOPLE.get(words.get(last).key()) : null;
    boolean trade = before != null && ListTrade.DEALING.contains(before);
    boolean heading = items.get(from + 1).get(0).first().gap() == Token.Gap.HEADING;
    if (!trade && (!heading || last < 0)) {
      return Optional.empty();
    }
    List<Token> other = new ArrayList<>(trade ? words.subList(0, last) : words);
    other.add(lone.first());
    Optional<Found> both = parts.readWords(other, explicit, slips).filter(Found::isSure);
    boolean same = trade && before == TradeReader.tradeOf(lone); // "repair and servicing"
    return both.isPresent() || !same ? both : parts.readWords(words, explicit, slips);
  }

  /** The "repair firms" of "lift maintenance and repair firms" mend what was named before. */
  Optional<Found> mending(List<List<Piece>> items, int at, List<RunReader.Part> read) {
    boolean mend = false;
    for (Piece piece : items.get(at)) {
      boolean repair = TradeReader.tradeOf(piece) == Facet.MEND;
      mend |= repair;
      if (piece.carriesMeaning() && !repair && !PLACES.contains(piece.last().key())) {
        return Optional.empty();
      }
    }
    boolean joined = mend && !read.isEmpty() && isJoined(items.get(at).get(0));
    return joined ? read.get(read.size() - 1).found().filter(Found::isSure) : Optional.empty();
  }

  /** The makers of "makers, importers and sellers of furniture" make furniture. */
  Optional<Found> ofNext(List<List<Piece>> items, int at, boolean explicit, Slips slips) {
    Piece lone = Split.loneTrade(items.get(at));
    int next = at + 1;
    while (lone != null && next < items.size() - 1 && Split.loneTrade(items.get(next)) != null) {
      next++;
    }
    if (lone == null || next >= items.size()) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    boolean of = false;
    for (Piece piece : items.get(next)) {
      if (of && piece.carriesMeaning()) {
        words.addAll(piece.tokens());
      }
      of |= piece.first().key().equals("of");
    }
    words.add(lone.first());
    return words.size() < 2
        ? Optional.empty()
        : parts.readWords(words, explicit, slips).filter(Found::isSure);
  }

  /**
   * "Wholesalers - food, toys" are wholesalers of food and of toys, and "publishers: books,
   * magazines" the known publishers of books and of magazines.
   */
  Optional<Found> underHeading(List<List<Piece>> items, int at, boolean explicit, Slips slips) {
    if (at == 0 || items.get(1).get(0).first().gap() != Token.Gap.HEADING) {
      return Optional.empty();
    }
    Piece lone = Split.loneTrade(items.get(0));
    List<Piece> heading = said(items.get(0));
    List<Token> words = new ArrayList<>(Piece.words(said(items.get(at))));
    if (words.isEmpty() || heading.isEmpty()) {
      return Optional.empty();
    }
    words.add(heading.get(heading.size() - 1).last());
    return lone == null
        ? parts.whole(words)
        : parts.readWords(words, explicit, slips).filter(Found::isSure);
  }

  /** "Fish and vegetable farms" are fish farms, too, where that is a known phrase. */
  Optional<Found> withTail(List<List<Piece>> items, int at) {
    List<Piece> item = said(items.get(at));
    int last = at + 1;
    while (last < items.size() && isNext(items.get(last).get(0))) {
      last++; // "badminton, tennis and golf coaches"
    }
    if (last >= items.size()
        || !isJoined(items.get(last).get(0))
        || item.isEmpty()
        || item.size() > 1) {
      return Optional.empty();
    }
    List<Token> next = Piece.words(said(items.get(last)));
    for (int from = 1; from < next.size(); from++) {
      List<Token> words = new ArrayList<>(Piece.words(item));
      words.addAll(next.subList(from, next.size()));
      Optional<Found> whole = parts.whole(words);
      if (whole.isPresent()) {
        return whole;
      }
    }
    return Optional.empty();
  }

  private static boolean isNext(Piece piece) {
    return piece.first().gap() == Token.Gap.COMMA;
  }

  private static boolean isJoined(Piece piece) {
    return piece.first().gap().compareTo(Token.Gap.COMMA) < 0;
  }

  /** The words that say what is asked for, with "suppliers" and their like. */
  private List<Piece> said(List<Piece> item) {
    List<Piece> wanted = new ArrayList<>(parts.wanted(item));
    Piece last = item.get(item.size() - 1);
    if (last.role() == EverydayWord.GENERIC && TradeReader.tradeOf(last) != null) {
      wanted.add(last);
    }
    return wanted;
  }
}
