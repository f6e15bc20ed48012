package dev.headstart.industry;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Understands one part of a list: "furniture shops in Jurong", "makers of toys". */
final class PartReader {
  /** "Copra wholesaling", where copra is not known: the trade is offered, not acted upon. */
  private static final double OFFERED = 0.4;

  /** A known phrase after an unknown word ("Kerala restaurants"): likely, not certain. */
  private static final double DESCRIBED = 0.6;

  /** A "tattoo shop" or "machine shop" sells nothing that retail trade knows of. */
  private static final Set<String> SHOPS = Set.of("shop", "store", "franchise");

  private static final Set<String> WORKS = Set.of("plant", "mill", "foundry", "factory");

  private static final Set<String> MEANT_BEFORE =
      Set.of("it", "them", "me", "us", "you", "this", "that", "these", "those");

  private static final Set<Facet> PLACES =
      EnumSet.of(Facet.RETAIL, Facet.STUDIO, Facet.PLAY, Facet.STALL);

  private final PhraseReader phrases;
  private final WordReader words;
  private final TradeReader trades;
  private final Corrector corrector;
  private final Tiling tiling;
  private final Wanted wanted;

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
  }

  /** Empty when the part holds no industry, or none that the evidence supports. */
  Optional<Found> read(List<Piece> part, boolean explicit, Slips slips) {
    Optional<Found> read = readOutside(part, explicit, slips);
    return read.filter(Found::isSure).map(found -> within(part, found)).or(() -> read);
  }

  /** The same for words put together from several places of a message. */
  Optional<Found> readWords(List<Token> words, boolean explicit, Slips slips) {
    return read(tiling.of(Token.joined(words)), explicit, slips);
  }

  /**
   * "Healthcare (clinics, hospitals)": what stands in brackets says which of them are meant, where
   * all of it is known and among them.
   */
  private Found within(List<Piece> part, Found found) {
    Set<String> leaves = found.leaves(phrases.tree());
    Set<String> named = new TreeSet<>();
    for (List<Piece> aside : RunReader.bracketed(part)) {
      Set<String> meant =
          known(aside.stream().filter(Piece::carriesMeaning).toList())
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

  private Optional<Found> readOutside(List<Piece> part, boolean explicit, Slips slips) {
    List<Piece> content = wanted(part);
    Optional<Found> turned = turned(part).or(() -> about(part));
    if (turned.isPresent() || content.isEmpty() || JobTitle.isIn(part)) {
      return turned;
    }
    Optional<Facet> trade = trades.in(part);
    Optional<Found> dealt = trade.flatMap(t -> dealt(part, t));
    if (dealt.isPresent()) {
      return dealt;
    }
    Optional<Found> works = trade.filter(t -> isWorks(content)).flatMap(t -> works(content, t));
    if (works.isPresent()) {
      return works;
    }
    Optional<Found> known = known(content);
    if (known.isPresent()) {
      Optional<Found> meant = trade.flatMap(t -> traded(content, known.get(), t)).or(() -> known);
      return meant.map(found -> words.refine(found, part));
    }
    Optional<Found> traded = trade.flatMap(t -> traded(content, t));
    if (traded.filter(Found::isSure).isPresent()) {
      return traded;
    }
    Optional<Found> evident = evident(part, content, explicit);
    if (evident.filter(Found::isSure).isPresent()) {
      return evident;
    }
    Optional<Found> last = trade.flatMap(t -> lastDealt(content, t));
    if (last.isPresent()) {
      return last;
    }
    Optional<Found> corrected =
        corrector
            .correct(content, slips)
            .flatMap(
                read -> known(read.pieces()).map(found -> read.mark(found, Piece.words(content))));
    return corrected.or(() -> evident).or(() -> phrases.offered(content));
  }

  /** "Guitar shops": those who do with the thing what is said of it here or of a whole list. */
  Optional<Found> dealt(List<Piece> part, Facet trade) {
    List<Piece> content = wanted(part);
    List<Piece> things = TradeReader.thingsIn(content, trade);
    if (things.isEmpty() || !things.stream().allMatch(Piece::isPhrase)) {
      return Optional.empty();
    }
    Optional<Found> dealt = phrases.dealt(things, trade);
    if (dealt.isEmpty() && trade == Facet.STALL) {
      return phrases.dealt(things, Facet.RETAIL); // "vegetable stalls"
    }
    if (dealt.isPresent() || things.size() == content.size()) {
      return dealt;
    }
    return saidOtherwise(things, trade).or(() -> phrases.called(things, trade));
  }

  /** "Chemical importers": those whom the lexicon knows by another word for the same trade. */
  private Optional<Found> saidOtherwise(List<Piece> things, Facet trade) {
    List<Token> words = Token.joined(Piece.words(things));
    for (String said : TradeWords.SAID.getOrDefault(trade, List.of())) {
      List<Token> whole = new ArrayList<>(words);
      whole.add(words.get(words.size() - 1).spelt(said));
      Optional<Found> known =
          tiling.whole(Token.joined(whole)).flatMap(p -> phrases.exactly(List.of(p)));
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** "Frozen prawn importers": those who import prawns, whatever the words before say. */
  private Optional<Found> lastDealt(List<Piece> content, Facet trade) {
    List<Piece> things = TradeReader.thingsIn(content, trade);
    Piece last = things.isEmpty() ? null : things.get(things.size() - 1);
    return last == null || !last.isPhrase()
        ? Optional.empty()
        : phrases
            .dealt(List.of(last), trade)
            .map(f -> new Found(f.tokens(), lowered(f.matches(), DESCRIBED), f.readAs(), false));
  }

  /** A known phrase that says in one what "companies that paint houses" says in three. */
  private Optional<Found> turned(List<Piece> part) {
    List<Token> words = TradeReader.turned(part);
    return tiling.whole(words).flatMap(piece -> phrases.exactly(List.of(piece)));
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

  /** A "plant" after a thing is a factory of it, and no green one. */
  private static boolean isWorks(List<Piece> content) {
    return content.size() > 1
        && WORKS.contains(Piece.words(content).get(Piece.words(content).size() - 1).key());
  }

  private Optional<Found> works(List<Piece> content, Facet trade) {
    List<Piece> things = content.subList(0, content.size() - 1);
    Optional<Found> known = known(things).map(found -> trades.narrow(found, trade));
    return known.or(() -> traded(content, trade).filter(Found::isSure));
  }

  private Optional<Found> traded(List<Piece> content, Facet trade) {
    return words.readTrade(Piece.words(content), TradeReader.things(content, trade), trade);
  }

  /** "Tile suppliers" sell tiles, whoever else deals in them; empty when nothing says more. */
  private Optional<Found> traded(List<Piece> content, Found known, Facet trade) {
    Found narrowed = trades.narrow(known, trade);
    if (narrowed != known || trade != Facet.WHOLESALE || !trades.isGoods(known)) {
      return Optional.of(narrowed);
    }
    return traded(content, trade).filter(Found::isSure);
  }

  List<Piece> wanted(List<Piece> part) {
    return wanted.of(part);
  }

  private Optional<Found> known(List<Piece> content) {
    Optional<Found> exact = phrases.exactly(content);
    if (exact.isPresent() || !content.stream().allMatch(Piece::isPhrase)) {
      return exact.or(
          () -> isPlace(content) ? known(content.subList(0, content.size() - 1)) : exact);
    }
    Optional<Found> common = phrases.inCommon(content);
    if (common.isPresent()) {
      return common;
    }
    Piece last = content.get(content.size() - 1);
    if (content.size() > 1 && SHOPS.contains(last.first().key())) {
      return known(content.subList(0, content.size() - 1));
    }
    Optional<Found> evident = words.read(Piece.words(content), false);
    if (evident.filter(found -> found.confidence() >= 0.75).isPresent()) {
      return evident;
    }
    boolean broad = content.get(content.size() - 1).isBroad();
    return broad ? Optional.empty() : Optional.of(phrases.head(content));
  }

  /** In "phone repair kiosks" the kiosks say where, and phone repair what. */
  private static boolean isPlace(List<Piece> content) {
    Piece last = content.get(content.size() - 1);
    return content.size() > 1 && last.isUnknown() && PLACES.contains(TradeReader.tradeOf(last));
  }

  private Optional<Found> evident(List<Piece> part, List<Piece> content, boolean explicit) {
    List<Token> all =
        part.stream()
            .filter(piece -> piece.isContent() || piece.role() == EverydayWord.GENERIC)
            .flatMap(piece -> piece.tokens().stream())
            .toList();
    Piece last = content.get(content.size() - 1);
    boolean described = last.isPhrase() && !last.isBroad();
    // "Halal restaurants": a word that no title knows cannot speak against the phrase.
    boolean silent = described && content.stream().noneMatch(p -> p.isUnknown() && words.knows(p));
    Optional<Found> evident = silent ? Optional.empty() : words.read(all, explicit);
    boolean stray = !explicit && content.size() == 1 && all.size() < Piece.words(part).size();
    // (of "the page is blank" and "mark them as done" not even what a title knows)
    boolean said =
        !part.get(0).isContent()
            || Piece.words(part).stream().anyMatch(word -> MEANT_BEFORE.contains(word.key()));
    if (stray && !described && (said || evident.filter(Found::isSure).isEmpty())) {
      evident = Optional.empty(); // "can we do it weekly" asks for nothing that is done weekly
    }
    if (evident.filter(Found::isSure).isPresent()) {
      return described ? evident.map(found -> within(found, last.meaning().leaves())) : evident;
    }
    if (described) {
      Optional<Found> common = phrases.inCommon(content);
      Found head = common.orElseGet(() -> phrases.head(content));
      Found lowered =
          new Found(
              head.tokens(),
              lowered(head.matches(), Math.min(DESCRIBED, head.confidence())),
              Optional.empty(),
              false);
      return Optional.of(words.refine(lowered, part));
    }
    if (evident.isEmpty() && last.isBroad()) {
      Found head = phrases.head(content);
      List<Match> offered = lowered(head.matches(), OFFERED);
      return Optional.of(new Found(head.tokens(), offered, Optional.empty(), false));
    }
    return evident;
  }

  /** "Mobile game studios" are game studios: of what the words point to, what the phrase holds. */
  private static Found within(Found found, Set<String> leaves) {
    List<Match> held = found.matches().stream().filter(m -> leaves.contains(m.code())).toList();
    return held.isEmpty() ? found : new Found(found.tokens(), held, found.readAs(), false);
  }

  private static List<Match> lowered(List<Match> matches, double confidence) {
    return matches.stream()
        .map(m -> new Match(m.code(), m.level(), m.title(), m.how(), confidence))
        .toList();
  }
}
