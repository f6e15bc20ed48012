package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Splits a run at commas, slashes, "and" and "or", unless it is understood better as one. */
final class RunReader {
  /** Share of the words' weight that one code must explain for a list of known words to be one. */
  private static final double IN_FULL = 0.95;

  /** From here on a part of a list is an answer by itself: a known phrase with an unknown word. */
  private static final double STANDS_ALONE = 0.6;

  private final PartReader parts;
  private final TradeReader trades;
  private final PhraseReader phrases;
  private final WordReader words;
  private final SharedTrade sharing;
  private final ListTrade listed;
  private final BesideFirms beside;

  /** A part with what it was understood as, if anything. */
  record Part(List<Piece> pieces, Optional<Found> found) {}

  RunReader(PartReader parts, TradeReader trades, PhraseReader phrases, WordReader words) {
    this.parts = parts;
    this.trades = trades;
    this.phrases = phrases;
    this.words = words;
    this.sharing = new SharedTrade(parts);
    this.listed = new ListTrade(trades);
    this.beside = new BesideFirms(parts, trades, listed, phrases);
  }

  List<Part> read(List<Piece> run, boolean explicit, Slips slips) {
    List<Part> read = beside.read(withoutHeading(readParts(run, explicit, slips)));
    Optional<Facet> trade = TradeReader.spelled(run);
    return trade.isEmpty() ? read : traded(read, run, trade.get());
  }

  /** "F&B: cafes, bars" asks for some of F&B, "food - importers, distributors" for no eateries. */
  private List<Part> withoutHeading(List<Part> read) {
    if (read.size() < 2
        || read.get(0).found().isEmpty()
        || read.get(1).pieces().get(0).first().gap() != Token.Gap.HEADING) {
      return read;
    }
    Set<String> all = read.get(0).found().get().leaves(phrases.tree());
    for (Part item : read.subList(1, read.size())) {
      Set<String> some = item.found().map(f -> f.leaves(phrases.tree())).orElseGet(TreeSet::new);
      boolean among = some.size() < all.size() && all.containsAll(some);
      if (!some.isEmpty() && (among || Split.loneTrade(item.pieces()) != null)) {
        return read.subList(1, read.size());
      }
    }
    return read;
  }

  /** "Joss sticks, wholesaling": what is done decides among those who deal in the thing. */
  private List<Part> traded(List<Part> read, List<Piece> run, Facet trade) {
    List<Part> sorted = new ArrayList<>();
    boolean fits = false;
    for (Part part : read) {
      Optional<Found> found = part.found().map(f -> trades.sorted(f, trade));
      // (a known phrase as a whole, such as "pool maintenance", is no trade in pools)
      fits |= found.filter(f -> f.confidence() > 0.9 || trades.fits(f, trade)).isPresent();
      sorted.add(new Part(part.pieces(), found));
    }
    List<Piece> meant = Limit.cut(run).stream().filter(Piece::carriesMeaning).toList();
    List<Token> things = TradeReader.things(meant, trade);
    boolean list = read.size() > 1 && !isOneInTwo(read, trade);
    if (things.isEmpty() || list || (fits && read.size() == 1)) {
      return sorted;
    }
    Optional<Found> found =
        words.readTrade(Piece.words(meant), things, trade).filter(Found::isSure);
    return found.isEmpty() ? sorted : List.of(new Part(Limit.cut(run), found));
  }

  /** "Joss sticks, wholesaling": nobody asks for all of wholesaling by that word. */
  private static boolean isOneInTwo(List<Part> read, Facet trade) {
    List<Token> last = Piece.words(read.get(1).pieces());
    List<Piece> first = read.get(0).pieces();
    Piece named = first.get(first.size() - 1);
    boolean thing = named.isPhrase() && named.meaning().origin() == Meanings.Origin.THING;
    return read.size() == 2
        && (trade != Facet.MAKE || thing) // ("logistics, manufacturing" are two)
        && last.size() == 1
        && last.get(0).text().endsWith("ing");
  }

  private List<Part> readParts(List<Piece> run, boolean explicit, Slips slips) {
    List<Piece> meant = run.stream().filter(Piece::carriesMeaning).toList();
    // (what stands in brackets qualifies, so it is evidence but never a term of its own)
    Optional<Found> whole = phrases.exactly(meant);
    if (parts.wanted(run).isEmpty() || (Split.of(run).size() == 1 && JobTitle.isIn(run))) {
      return List.of(new Part(run, Optional.empty()));
    }
    boolean told = !explicit && !trades.saysMore(run) && Telling.isOfThese(run, meant);
    if (whole.isPresent() && told) {
      return List.of(new Part(run, Optional.empty()));
    }
    if (whole.isPresent() && !trades.saysMore(run)) {
      return List.of(new Part(run, whole.map(found -> words.refine(found, run))));
    }
    List<List<Piece>> split = Split.of(run);
    Optional<Found> label = split.size() < 2 ? Optional.empty() : parts.whole(labelled(run));
    if (label.isPresent()) {
      return List.of(new Part(run, label)); // "professional, scientific and technical services"
    }
    Optional<Piece> trade = sharedTrade(split);
    List<Part> read = new ArrayList<>();
    for (int i = 0; i < split.size(); i++) {
      int at = i;
      List<Piece> cut = Limit.cut(split.get(i));
      Optional<Found> dealt =
          sharing
              .ofBefore(split, at, explicit, slips)
              .or(() -> sharing.mending(split, at, read))
              .or(() -> sharing.ofNext(split, at, explicit, slips))
              .or(() -> sharing.underHeading(split, at, explicit, slips))
              .or(() -> sharing.withTail(split, at))
              .or(() -> listed.saidOf(split, at).flatMap(facet -> parts.dealt(cut, facet)));
      if (dealt.isPresent() || cut.stream().anyMatch(Piece::carriesMeaning)) {
        read.add(new Part(cut, dealt.or(() -> readOne(cut, trade, explicit, slips))));
      }
    }
    boolean turned = TradeReader.spelled(run).isPresent(); // "sandals, wooden, manufacturing"
    boolean list = read.stream().allMatch(p -> standsAlone(p, turned));
    long strong = read.stream().filter(p -> standsAlone(p, true)).count();
    boolean mostly = !turned && strong >= 1 && strong == read.size() - 1; // one is unknown
    if (read.size() < 2 || ((list || mostly) && !isInverted(meant, read.size()))) {
      return read;
    }
    List<Piece> cut = Limit.cut(run);
    List<Piece> meantOfCut = cut.stream().filter(Piece::carriesMeaning).toList();
    Optional<Found> one = words.read(Piece.words(meantOfCut), explicit);
    boolean lastIsBroad = meant.get(meant.size() - 1).isBroad();
    if (one.filter(Found::isSure).isPresent() || (lastIsBroad && one.isPresent())) {
      return List.of(new Part(cut, one));
    }
    return read;
  }

  private static List<Token> labelled(List<Piece> run) {
    return Piece.words(
        run.stream().filter(p -> p.isContent() || p.role() == EverydayWord.GENERIC).toList());
  }

  private static boolean standsAlone(Part part, boolean turned) {
    return part.found()
        .filter(f -> f.strong() || (!turned && f.confidence() >= STANDS_ALONE))
        .isPresent();
  }

  /** In "toys and furniture retail", retail is said of both. */
  private Optional<Piece> sharedTrade(List<List<Piece>> split) {
    List<Piece> last = split.isEmpty() ? List.of() : parts.wanted(split.get(split.size() - 1));
    boolean shared = !last.isEmpty() && last.get(last.size() - 1).isBroad() && split.size() > 1;
    return shared ? Optional.of(last.get(last.size() - 1)) : Optional.empty();
  }

  private Optional<Found> readOne(
      List<Piece> part, Optional<Piece> trade, boolean explicit, Slips slips) {
    List<Piece> wanted = parts.wanted(part);
    Facet done = trade.map(TradeReader::tradeOf).orElse(null);
    boolean other =
        wanted.isEmpty()
            || trades.in(part).isPresent() // "lift suppliers"
            || (done != null && ListTrade.standsAlone(part, done));
    boolean shares = trade.isPresent() && !other && !wanted.contains(trade.get());
    if (shares && wanted.stream().noneMatch(piece -> holds(piece, trade.get()))) {
      List<Piece> both = new ArrayList<>(wanted);
      both.add(trade.get());
      Optional<Found> shared =
          phrases.inCommon(both).filter(f -> both.stream().allMatch(Piece::isPhrase));
      if (shared.isPresent()) {
        return shared;
      }
    }
    return parts.read(part, explicit, slips);
  }

  /** "Education" beside "training" is all of education. */
  private static boolean holds(Piece piece, Piece trade) {
    return piece.isPhrase() && piece.meaning().leaves().containsAll(trade.meaning().leaves());
  }

  /** "Tableware, plastic, manufacturing" is one activity, its words turned round. */
  private boolean isInverted(List<Piece> meant, int parts) {
    Piece last = meant.get(meant.size() - 1);
    return parts >= 3
        && last.isBroad()
        && words.bestIn(Piece.words(meant), last.meaning().leaves()) >= IN_FULL;
  }
}
