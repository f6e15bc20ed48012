package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what is done with a thing where an everyday word says it: "tile suppliers", "companies that
 * build ships". The thing alone would stand for its makers and its sellers alike.
 */
final class TradeReader {
  private static final Set<String> PLACES = Set.of("shop", "centre", "store", "outlet", "kiosk");

  private final SsicTree tree;

  TradeReader(SsicTree tree) {
    this.tree = tree;
  }

  /** What is done, if a word beside the thing says so; the words after "for" are another's. */
  Optional<Facet> in(List<Piece> part) {
    List<Token> words = Piece.words(part);
    List<Piece> head = head(part);
    if (head.size() > 1) {
      Piece last = head.get(head.size() - 1);
      Piece before = head.get(head.size() - 2);
      if (PLACES.contains(last.last().key())
          && TradeWords.PEOPLE.get(before.last().key()) == Facet.MEND) {
        return Optional.of(Facet.MEND); // "repair centres"
      }
      for (Piece piece : isOf(head) ? List.of(last, head.get(0)) : List.of(last)) {
        if (tradeOf(piece) != null) {
          return Optional.of(tradeOf(piece));
        }
      }
    }
    boolean shops = done(words).isPresent() && !head.isEmpty() && tradeOf(head.get(0)) != null;
    return shops ? Optional.of(tradeOf(head.get(0))) : done(words);
  }

  /** What the verb says: "companies that make". */
  static Optional<Facet> done(List<Token> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Facet done = TradeWords.VERBS.get(words.get(i).stem());
      if (done != null && TradeWords.DOERS.contains(words.get(i - 1).key())) {
        boolean shops =
            done == Facet.SELL
                && words.subList(0, i).stream()
                    .anyMatch(word -> TradeWords.PEOPLE.get(word.key()) == Facet.RETAIL);
        return Optional.of(shops ? Facet.RETAIL : done);
      }
    }
    return Optional.empty();
  }

  /** What the piece itself says is done; null when it says something else. */
  static Facet tradeOf(Piece piece) {
    return piece.tokens().size() == 1 ? TradeWords.PEOPLE.get(piece.last().key()) : null;
  }

  /** The things of "guitar shops in Bugis": neither the shops nor where they are. */
  static List<Piece> thingsIn(List<Piece> content, Facet trade) {
    return content.stream()
        .filter(piece -> tradeOf(piece) != trade && !isDone(piece, trade))
        .toList();
  }

  /** The "rent out" of "businesses that rent out excavators". */
  private static boolean isDone(Piece piece, Facet trade) {
    Token word = piece.first();
    return piece.tokens().size() == 1
        && (TradeWords.VERBS.get(word.stem()) == trade
            || TradeWords.PARTICLES.contains(word.key()));
  }

  /** "Guitar shops" of "find me guitar shops in Bugis", without "companies" at its end. */
  static List<Piece> head(List<Piece> part) {
    List<Piece> head = new ArrayList<>();
    for (Piece piece : part) {
      boolean of = piece.first().key().equals("of");
      if (piece.role() == EverydayWord.PREPOSITION && !head.isEmpty() && !of) {
        break;
      }
      boolean small = piece.role() == EverydayWord.SIZE && tradeOf(piece) != null; // "boutique"
      boolean kept = small || piece.carriesMeaning() || piece.role() == EverydayWord.GENERIC;
      if (kept || (of && !head.isEmpty())) {
        head.add(piece);
      }
    }
    while (!head.isEmpty() && isSilent(head.get(head.size() - 1))) {
      head.remove(head.size() - 1);
    }
    return head;
  }

  private static boolean isSilent(Piece piece) {
    return piece.role() == EverydayWord.GENERIC && tradeOf(piece) == null;
  }

  /** True when the words beside the thing matter, too. */
  boolean saysMore(List<Piece> part) {
    return in(part).isPresent() || !turned(part).isEmpty();
  }

  /** "Suppliers of tiles". */
  static boolean isOf(List<Piece> part) {
    return part.get(1).first().key().equals("of");
  }

  /** "Companies that paint houses" are in house painting: the words after the doer, turned. */
  static List<Token> turned(List<Piece> part) {
    List<Token> words = Piece.words(part);
    int verb = 1;
    while (verb < words.size() && !isVerb(words.get(verb - 1), words.get(verb))) {
      verb++;
    }
    List<Token> turned = new ArrayList<>();
    for (int i = verb + 1; i < words.size(); i++) {
      if (!TradeWords.PARTICLES.contains(words.get(i).key())) {
        turned.add(words.get(i));
      }
    }
    if (!turned.isEmpty()) {
      Token done = words.get(verb);
      turned.add(
          TradeWords.NOUNS.containsKey(done.stem())
              ? done.spelt(TradeWords.NOUNS.get(done.stem()))
              : done);
    }
    return Token.joined(turned);
  }

  private static boolean isVerb(Token before, Token word) {
    boolean clause =
        TradeWords.CLAUSES.contains(before.key()) && !TradeWords.CLAUSES.contains(word.key());
    return clause || (TradeWords.DOERS.contains(before.key()) && word.text().endsWith("ing"));
  }

  /** "Companies" after what they do. */
  private static boolean isAfter(Piece piece) {
    return piece.role() == EverydayWord.GENERIC || piece.role() == EverydayWord.NOISE;
  }

  /** What the words themselves say is done: "retailing", "retail sale", "wholesaling". */
  static Optional<Facet> spelled(List<Piece> run) {
    List<Token> words = Piece.words(run.stream().filter(p -> !isAfter(p)).toList());
    for (int i = words.size() - 1; i >= 0; i--) {
      Token word = words.get(i);
      boolean last = i + 1 == words.size();
      boolean sale = !last && words.get(i + 1).key().equals("sale");
      boolean person = word.key().equals("retailer") || word.key().equals("wholesaler");
      boolean spelled =
          sale || person || (word.text().endsWith("ing") && !word.text().equals("shopping"));
      for (Facet facet : TradeWords.SPELLED) {
        boolean said = facet == Facet.RENT || facet == Facet.MEND ? last : spelled;
        if (said && !word.aside() && facet.isSaidBy(word)) {
          Set<Facet> all = Facet.in(TitleIndex.stems(words));
          boolean more = facet == Facet.MEND && all.contains(Facet.MAKE);
          return more || all.contains(Facet.MARKET) ? Optional.empty() : Optional.of(facet);
        }
      }
    }
    return Optional.empty();
  }

  /** The thing: the words without those that say what is done with it. */
  static List<Token> things(List<Piece> content, Facet trade) {
    List<Token> things = new ArrayList<>();
    for (Token word : Piece.words(content)) {
      boolean said =
          TradeWords.PEOPLE.get(word.key()) == trade || TradeWords.VERBS.get(word.stem()) == trade;
      if (!said && !trade.isSaidBy(word) && !TitleIndex.EMPTY_WORDS.contains(word.key())) {
        things.add(word);
      }
    }
    return things;
  }

  /** True for goods that are made, which is what "suppliers" of unknown goods supply. */
  boolean isGoods(Found found) {
    for (String leaf : found.leaves(tree)) {
      if (!Facet.MAKE.holds(leaf)) {
        return false;
      }
    }
    return true;
  }

  boolean fits(Found found, Facet trade) {
    return trade.holds(found.matches().get(0).code());
  }

  /** The same with the codes of the trade first. */
  Found sorted(Found found, Facet trade) {
    List<Match> matches = new ArrayList<>(found.matches());
    matches.removeIf(match -> !trade.holds(match.code()));
    for (Match match : found.matches()) {
      if (!trade.holds(match.code())) {
        matches.add(match);
      }
    }
    return new Found(found.tokens(), matches, found.readAs(), found.strong());
  }

  /** What was found, as far as the trade goes; all of it where that would leave nothing. */
  Found narrow(Found found, Facet trade) {
    Set<String> leaves = new TreeSet<>();
    double confidence = 0;
    for (String leaf : found.leaves(tree)) {
      if (trade.holds(leaf)) {
        leaves.add(leaf);
      }
    }
    if (leaves.isEmpty() || leaves.size() == found.leaves(tree).size()) {
      return found;
    }
    for (Match match : found.matches()) {
      confidence = Math.max(confidence, match.confidence());
    }
    How how = found.matches().get(0).how();
    List<Match> matches = Matches.of(tree, Cover.of(tree, leaves), how, confidence);
    return new Found(found.tokens(), matches, found.readAs(), found.strong());
  }
}
