package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads items of a list that say what is done with the thing of another item. */
final class SharedTrade {
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
    boolean trade = before != null && TradeReader.DEALING.contains(before);
    boolean heading = items.get(from + 1).get(0).first().gap() == Token.Gap.HEADING;
    if (!trade && (!heading || last < 0)) {
      return Optional.empty();
    }
    List<Token> other = new ArrayList<>(trade ? words.subList(0, last) : words);
    other.add(lone.first());
    return parts.readWords(other, explicit, slips).filter(Found::isSure);
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
