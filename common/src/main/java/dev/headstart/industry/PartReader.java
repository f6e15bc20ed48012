package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Understands one part of a list, "furniture shops in Jurong" or "makers of toys", by trying what
 * it may be, the surest first.
 */
final class PartReader {
  /** From here on all words speak for it. */
  private static final double CERTAIN = 0.9;

  private final PhraseReader phrases;
  private final WordReader words;
  private final TradeReader trades;
  private final Corrector corrector;
  private final Tiling tiling;
  private final Wanted wanted;
  private final TurnedReader turned;
  private final KnownReader known;
  private final DealtReader dealt;
  private final EvidentReader evident;

  PartReader(
      PhraseReader phrases,
      WordReader words,
      TradeReader trades,
      Corrector corrector,
      Tiling tiling) {
    this.phrases = phrases;
    this.words = words;
    this.trades = trades;
    this.corrector = corrector;
    this.tiling = tiling;
    this.wanted = new Wanted(tiling, words);
    this.turned = new TurnedReader(phrases, tiling);
    this.known = new KnownReader(phrases, words);
    this.dealt = new DealtReader(phrases, words, trades, tiling, known);
    this.evident = new EvidentReader(phrases, words);
  }

  /** Empty when the part holds no industry, or none that the evidence supports. */
  Optional<Found> read(List<Piece> part, boolean explicit, Slips slips) {
    Optional<Found> read = readOutside(part, explicit, slips);
    return qualified(part, explicit, slips)
        .or(
            () ->
                read.filter(Found::isSure)
                    .map(found -> known.doing(part, known.within(part, found))))
        .or(() -> read);
  }

  /** "Steel fabricators (structural)": the words in brackets may belong before those outside. */
  private Optional<Found> qualified(List<Piece> part, boolean explicit, Slips slips) {
    List<Piece> inside = part.stream().filter(p -> p.isAside() && p.carriesMeaning()).toList();
    List<Piece> outside = part.stream().filter(p -> !p.isAside()).toList();
    List<Token> words = new ArrayList<>(Piece.words(inside));
    boolean list = part.stream().anyMatch(p -> p.isAside() && p.isConjunction());
    if (list || words.isEmpty() || words.size() > 2) {
      return Optional.empty();
    }
    outside.stream()
        .filter(p -> p.carriesMeaning() || p.role() == EverydayWord.GENERIC)
        .forEach(p -> words.addAll(p.tokens()));
    List<Token> all = Token.outside(words);
    Optional<Found> whole = whole(all);
    boolean trade = whole.isEmpty() && Split.loneTrade(outside) != null; // "wholesalers (toys)"
    return trade ? readWords(all, explicit, slips).filter(Found::isSure) : whole;
  }

  /** The same for words put together from several places of a message. */
  Optional<Found> readWords(List<Token> words, boolean explicit, Slips slips) {
    return read(tiling.of(Token.joined(words)), explicit, slips);
  }

  /** The one known phrase that all the words are, commas or not. */
  Optional<Found> whole(List<Token> words) {
    return tiling.whole(Token.joined(words)).flatMap(piece -> phrases.exactly(List.of(piece)));
  }

  /** What is done with the things of this part, where a word beside a whole list says so. */
  Optional<Found> dealt(List<Piece> part, Facet trade) {
    return dealt.dealt(wanted(part), trade);
  }

  List<Piece> wanted(List<Piece> part) {
    return wanted.of(part);
  }

  private Optional<Found> readOutside(List<Piece> part, boolean explicit, Slips slips) {
    List<Token> dealing = TurnedReader.dealing(part);
    if (!dealing.isEmpty()) {
      return readWords(dealing, explicit, slips);
    }
    List<Piece> content = wanted(part);
    Optional<Found> otherwise = turned.read(part);
    if (otherwise.isPresent() || content.isEmpty() || JobTitle.isIn(part)) {
      return otherwise;
    }
    if (!explicit && trades.in(part).isEmpty() && Telling.isOfThese(part, content)) {
      return Optional.empty();
    }
    Optional<Facet> trade = trades.in(part);
    Optional<Found> ofThing =
        trade.flatMap(t -> dealt.dealt(content, t).or(() -> dealt.works(content, t)));
    if (ofThing.isPresent()) {
      return ofThing;
    }
    Optional<Found> said = known.read(content);
    if (said.isPresent()) {
      Optional<Found> meant =
          trade.flatMap(t -> dealt.traded(content, said.get(), t)).or(() -> said);
      return meant.map(found -> words.refine(found, part));
    }
    return ofWords(part, content, trade, explicit, slips);
  }

  /** Where not all is known. */
  private Optional<Found> ofWords(
      List<Piece> part, List<Piece> content, Optional<Facet> trade, boolean explicit, Slips slips) {
    Optional<Found> traded = trade.flatMap(t -> dealt.traded(content, t));
    if (traded.filter(Found::isSure).isPresent()) {
      return traded;
    }
    Optional<Found> slipped = slipped(part, content, explicit, slips);
    if (slipped.isPresent()) {
      return slipped;
    }
    Optional<Found> likely = evident.read(part, content, explicit);
    if (likely.filter(Found::isSure).isPresent()) {
      return likely;
    }
    return trade
        .flatMap(t -> dealt.lastDealt(content, t))
        .or(() -> corrected(part, 0, explicit, slips))
        .or(() -> likely)
        .or(() -> phrases.offered(content));
  }

  /** "Insurence brokers" are a known phrase but for a slip, and not just any brokers. */
  private Optional<Found> slipped(
      List<Piece> part, List<Piece> content, boolean explicit, Slips slips) {
    boolean partly = content.size() > 1 && content.stream().anyMatch(Piece::isPhrase);
    return partly ? corrected(part, CERTAIN, explicit, slips) : Optional.empty();
  }

  /** The whole part, read again with what its misspelt words most likely stand for. */
  private Optional<Found> corrected(List<Piece> part, double least, boolean explicit, Slips slips) {
    List<Token> original = Piece.words(wanted(part));
    return slips == null
        ? Optional.empty()
        : corrector
            .correct(part, slips)
            .flatMap(
                read ->
                    readOutside(read.pieces(), explicit, null)
                        .filter(found -> found.strong() && found.confidence() >= least)
                        .map(found -> read.mark(found, original)));
  }
}
