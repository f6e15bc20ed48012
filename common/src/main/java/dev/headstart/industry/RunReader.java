package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits a run at commas, slashes, "and" and "or", unless it is understood better as one. */
final class RunReader {
  /** Share of the words' weight that one code must explain for a list of known words to be one. */
  private static final double IN_FULL = 0.95;

  /** From here on a part of a list is an answer by itself: a known phrase with an unknown word. */
  private static final double STANDS_ALONE = 0.6;

  private static final Set<String> PURPOSES = Set.of("for", "to", "serving");

  /** "Hotels (including hostels)" asks for no fewer. */
  private static final Set<String> ADDING =
      Set.of("including", "include", "incl", "also", "and", "or", "plus", "such", "eg", "e");

  private final PartReader parts;
  private final TradeReader trades;
  private final PhraseReader phrases;
  private final WordReader words;

  /** A part with what it was understood as, if anything. */
  record Part(List<Piece> pieces, Optional<Found> found) {}

  RunReader(PartReader parts, TradeReader trades, PhraseReader phrases, WordReader words) {
    this.parts = parts;
    this.trades = trades;
    this.phrases = phrases;
    this.words = words;
  }

  List<Part> read(List<Piece> run, boolean explicit, Slips slips) {
    List<Part> read = readParts(run, explicit, slips);
    Optional<Facet> trade = TradeReader.spelled(run);
    return trade.isEmpty() ? read : traded(read, run, trade.get());
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
    return read.size() == 2
        && trade != Facet.MAKE
        && last.size() == 1
        && last.get(0).text().endsWith("ing");
  }

  private List<Part> readParts(List<Piece> run, boolean explicit, Slips slips) {
    List<Piece> meant = run.stream().filter(Piece::carriesMeaning).toList();
    // (what stands in brackets qualifies, so it is evidence but never a term of its own)
    Optional<Found> whole = phrases.exactly(meant);
    if (parts.wanted(run).isEmpty() || (split(run).size() == 1 && JobTitle.isIn(run))) {
      return List.of(new Part(run, Optional.empty()));
    }
    if (whole.isPresent() && !trades.saysMore(run)) {
      return List.of(new Part(run, whole.map(found -> words.refine(found, run))));
    }
    List<List<Piece>> split = split(run);
    Optional<Piece> trade = sharedTrade(split);
    Optional<Facet> done = trades.shared(split);
    List<Part> read = new ArrayList<>();
    for (List<Piece> part : split) {
      List<Piece> cut = Limit.cut(part);
      List<Piece> before = read.isEmpty() ? List.of() : read.get(read.size() - 1).pieces();
      Optional<Found> dealt =
          alsoDealt(before, cut, explicit, slips)
              .or(() -> ofNext(cut, split, read.size(), explicit, slips))
              .or(() -> done.flatMap(facet -> parts.dealt(cut, facet)));
      read.add(new Part(cut, dealt.or(() -> readOne(cut, trade, explicit, slips))));
    }
    boolean turned = TradeReader.spelled(run).isPresent(); // "sandals, wooden, manufacturing"
    boolean list = read.stream().allMatch(p -> standsAlone(p, turned));
    if (read.size() < 2 || (list && !isInverted(meant, read.size()))) {
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

  /** "Wine importers and distributors" are no distributors of everything: those of wine. */
  private Optional<Found> alsoDealt(
      List<Piece> before, List<Piece> part, boolean explicit, Slips slips) {
    List<Piece> lone = parts.wanted(part);
    List<Token> words = Token.joined(Piece.words(parts.wanted(before)));
    boolean listed = part.get(0).first().gap().compareTo(Token.Gap.COMMA) >= 0;
    int last = words.size() - 1;
    if (listed
        || last < 1
        || lone.size() != 1
        || TradeReader.tradeOf(lone.get(0)) == null
        || !TradeWords.PEOPLE.containsKey(words.get(last).key())) {
      return Optional.empty();
    }
    List<Token> other = new ArrayList<>(words.subList(0, last));
    other.add(lone.get(0).first());
    return parts.readWords(other, explicit, slips).filter(Found::isSure);
  }

  /** The makers of "makers and sellers of furniture" make furniture. */
  private Optional<Found> ofNext(
      List<Piece> part, List<List<Piece>> split, int at, boolean explicit, Slips slips) {
    List<Piece> lone = parts.wanted(part);
    if (lone.size() != 1 || TradeReader.tradeOf(lone.get(0)) == null || at + 1 >= split.size()) {
      return Optional.empty();
    }
    List<Token> words = new ArrayList<>();
    boolean of = false;
    for (Piece piece : split.get(at + 1)) {
      if (of && piece.carriesMeaning()) {
        words.addAll(piece.tokens());
      }
      of |= piece.first().key().equals("of");
    }
    words.add(lone.get(0).first());
    return words.size() < 2
        ? Optional.empty()
        : parts.readWords(words, explicit, slips).filter(Found::isSure);
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
    boolean shares = trade.isPresent() && !wanted.isEmpty() && !wanted.contains(trade.get());
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

  private static boolean isBetween(Piece piece) {
    return piece.first().gap() == Token.Gap.SLASH || piece.isConjunction();
  }

  /** "Software for hospitals and clinics" asks for software only. */
  private static boolean isPurpose(Piece piece, List<Piece> before) {
    return piece.role() == EverydayWord.PREPOSITION
        && PURPOSES.contains(piece.first().key())
        && before.stream().anyMatch(Piece::carriesMeaning);
  }

  /** What stands in brackets, item by item; none where it only adds or is an example. */
  static List<List<Piece>> bracketed(List<Piece> part) {
    List<Piece> asides = part.stream().filter(Piece::isAside).toList();
    if (asides.isEmpty() || ADDING.contains(asides.get(0).first().key())) {
      return List.of();
    }
    List<List<Piece>> items = new ArrayList<>();
    List<Piece> item = new ArrayList<>();
    for (Piece piece : asides) {
      boolean comma = piece.first().gap().compareTo(Token.Gap.COMMA) >= 0;
      if ((comma || isBetween(piece)) && item.stream().anyMatch(Piece::carriesMeaning)) {
        items.add(item);
        item = new ArrayList<>();
      }
      if (piece.carriesMeaning()) {
        item.add(piece);
      }
    }
    if (!item.isEmpty()) {
      items.add(item);
    }
    return items;
  }

  static List<List<Piece>> split(List<Piece> run) {
    List<List<Piece>> split = new ArrayList<>();
    List<Piece> part = new ArrayList<>();
    boolean qualified = false;
    for (Piece piece : run) {
      boolean comma = piece.first().gap().compareTo(Token.Gap.COMMA) >= 0;
      qualified = !comma && (qualified || isPurpose(piece, part));
      boolean parted = comma || (!qualified && isBetween(piece));
      if (parted && !piece.isAside() && part.stream().anyMatch(Piece::carriesMeaning)) {
        split.add(part);
        part = new ArrayList<>();
      }
      if (!piece.isConjunction()) {
        part.add(piece);
      }
    }
    if (part.stream().anyMatch(Piece::carriesMeaning)) {
      split.add(part);
    }
    return split;
  }
}
