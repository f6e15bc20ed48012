package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads bare goods that a list names beside firms: the magazines of "publishers of books and
 * magazines" and the rum of "distilleries making gin or rum" are theirs.
 */
final class BesideFirms {
  private final PartReader parts;
  private final TradeReader trades;
  private final ListTrade listed;
  private final PhraseReader phrases;

  BesideFirms(PartReader parts, TradeReader trades, ListTrade listed, PhraseReader phrases) {
    this.parts = parts;
    this.trades = trades;
    this.listed = listed;
    this.phrases = phrases;
  }

  List<RunReader.Part> read(List<RunReader.Part> list) {
    List<RunReader.Part> read = new ArrayList<>();
    RunReader.Part firms = null;
    for (RunReader.Part part : list) {
      boolean named = part.found().isPresent() && Businesses.areIn(part.pieces());
      Optional<Found> theirs =
          firms == null || named || !areGoods(part) ? Optional.empty() : of(firms, part);
      read.add(theirs.isEmpty() ? part : new RunReader.Part(part.pieces(), theirs));
      firms = named ? part : firms;
    }
    return read;
  }

  private boolean areGoods(RunReader.Part part) {
    List<Piece> content = parts.wanted(part.pieces());
    return part.found().isPresent()
        && !content.isEmpty()
        && content.stream().allMatch(Piece::isPhrase)
        && Businesses.areGoods(content.get(content.size() - 1).meaning())
        && trades.in(part.pieces()).isEmpty();
  }

  /** Of those who deal in the goods the firms themselves, else those who do as the firms do. */
  private Optional<Found> of(RunReader.Part firms, RunReader.Part goods) {
    Set<String> both = new TreeSet<>(firms.found().get().leaves(phrases.tree()));
    both.retainAll(goods.found().get().leaves(phrases.tree()));
    return both.isEmpty()
        ? listed.headed(firms.pieces()).flatMap(trade -> parts.dealt(goods.pieces(), trade))
        : Optional.of(phrases.narrowed(goods.found().get(), both));
  }
}
