package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads words that no phrase explains by the evidence of single words. */
final class WordReader {
  /** So many candidates are looked at; titles rarely share all words with more codes. */
  private static final int CANDIDATES = 24;

  /** An answer of more codes than this is no answer to one or two words; it is asked back. */
  private static final int MOST_CODES = 12;

  /** The second and third code are told when they score nearly as well as the first. */
  private static final double NEARLY = 0.8;

  private static final int TOLD = 3;

  /** One or two letters alone are initials or slips of the hand. */
  private static final int SHORTEST = 3;

  /** Weight of the words explained from which the first code is acted upon. */
  private static final double ENOUGH = 0.6;

  /** Broader answers are not refined: nobody who says "manufacturing" means one code of it. */
  private static final int REFINED = 40;

  private static final double IN_PART = 0.3;

  private final SsicTree tree;
  private final Indexes indexes;

  WordReader(Indexes indexes) {
    this.tree = indexes.tree();
    this.indexes = indexes;
  }

  private WordIndex index() {
    return indexes.words();
  }

  /** How much of the words' weight the best code explains, 0 to 1; 0 when it is another's. */
  double bestIn(List<Token> words, Set<String> codes) {
    List<WordIndex.Scored> best = index().search(words, 1);
    return best.isEmpty() || !codes.contains(best.get(0).code()) ? 0 : best.get(0).coverage();
  }

  boolean knows(Piece piece) {
    return piece.tokens().stream().anyMatch(token -> index().knows(token.stem()));
  }

  /**
   * Adds to broad matches the one or two 5-digit codes among them that the words point to; what is
   * acted upon stays the same.
   */
  Found refine(Found found, List<Piece> part) {
    SortedSet<String> leaves = found.leaves(tree);
    if (leaves.size() < 2 || leaves.size() > REFINED) {
      return found;
    }
    List<Match> matches = new ArrayList<>(found.matches());
    Set<String> told = new HashSet<>();
    matches.forEach(match -> told.add(match.code()));
    for (WordIndex.Scored scored : index().search(Piece.words(part), 2)) {
      boolean named = leaves.contains(scored.code()) && scored.coverage() >= IN_PART;
      if (named && told.add(scored.code())) {
        matches.addAll(Matches.of(tree, List.of(scored.code()), How.WORDS, Found.SURE));
      }
    }
    return new Found(found.tokens(), matches, found.readAs(), found.strong());
  }

  Optional<Found> read(List<Token> tokens, boolean explicit) {
    List<Token> words =
        tokens.stream().filter(t -> !TitleIndex.EMPTY_WORDS.contains(t.key())).toList();
    Set<String> stems = TitleIndex.stems(words);
    long known = stems.stream().filter(index()::knows).count();
    boolean traded = Facet.without(stems).stream().anyMatch(index()::knows);
    if (known == 0 || (known < stems.size() && !traded)) {
      return Optional.empty(); // "zorb manufacturing" is no evidence for any one manufacturer
    }
    List<WordIndex.Scored> ranked = index().search(words, CANDIDATES);
    boolean lone = words.size() == 1 && !explicit;
    if (lone && words.get(0).key().length() < SHORTEST) {
      return Optional.empty();
    }
    if (lone) {
      boolean alone = tokens.size() == 1 || tokens.get(tokens.size() - 1).key().equals("service");
      return alone ? hint(tokens, words.get(0)) : Optional.empty();
    }
    if (words.size() <= 2) {
      Optional<Found> titled = byTitle(tokens, ranked, lone ? MOST_CODES / 3 : MOST_CODES);
      if (titled.isPresent()) {
        return titled;
      }
    }
    WordIndex.Scored best = ranked.get(0);
    boolean enough = best.coverage() >= ENOUGH && (known >= 2 || explicit);
    boolean worthAsking = known >= 2 && best.coverage() >= ENOUGH / 2 || index().namesTrade(words);
    boolean done =
        !explicit && words.stream().anyMatch(w -> w.text().endsWith("ed")); // "CV attached"
    if (!enough && !explicit && (!worthAsking || done)) {
      return Optional.empty();
    }
    List<Match> matches = new ArrayList<>();
    for (WordIndex.Scored scored : ranked.subList(0, Math.min(TOLD, ranked.size()))) {
      boolean near = scored.score() >= NEARLY * best.score();
      double confidence =
          enough && near ? 0.4 + 0.45 * scored.coverage() : 0.45 * scored.coverage();
      if (near || !enough || words.size() > 2) {
        matches.addAll(Matches.of(tree, List.of(scored.code()), How.WORDS, confidence));
      }
    }
    return Optional.of(new Found(tokens, matches, Optional.empty(), false));
  }

  /**
   * What "rice importers" do: the codes of the trade that know the thing. Empty when none knows
   * most of it.
   */
  Optional<Found> readTrade(List<Token> tokens, List<Token> things, Facet trade) {
    List<WordIndex.Scored> ranked = index().search(things, CANDIDATES, trade::holds);
    if (ranked.isEmpty() || ranked.get(0).coverage() < ENOUGH) {
      return Optional.empty();
    }
    Optional<Found> titled = byTitle(tokens, ranked, MOST_CODES);
    if (titled.isPresent()) {
      return titled;
    }
    double enough = NEARLY * ranked.get(0).score();
    List<Match> matches = new ArrayList<>();
    for (WordIndex.Scored scored : ranked.subList(0, Math.min(TOLD, ranked.size()))) {
      if (scored.score() >= enough) {
        double confidence = 0.4 + 0.45 * scored.coverage();
        matches.addAll(Matches.of(tree, List.of(scored.code()), How.WORDS, confidence));
      }
    }
    return Optional.of(new Found(tokens, matches, Optional.empty(), false));
  }

  /** A single word that only few codes use is worth a question, never an action. */
  private Optional<Found> hint(List<Token> tokens, Token word) {
    List<WordIndex.Scored> ranked = index().search(List.of(word), TOLD);
    if (word.text().length() < FuzzyIndex.SHORTEST || ranked.isEmpty() || !index().isRare(word)) {
      return Optional.empty();
    }
    List<String> codes = ranked.stream().map(WordIndex.Scored::code).toList();
    List<Match> matches = Matches.of(tree, codes, How.WORDS, 0.4);
    return Optional.of(new Found(tokens, matches, Optional.empty(), false));
  }

  /** Every code whose own title holds all the words, stated as broadly as they allow. */
  private Optional<Found> byTitle(List<Token> tokens, List<WordIndex.Scored> ranked, int most) {
    SortedSet<String> titled = new TreeSet<>();
    for (WordIndex.Scored scored : ranked) {
      if (scored.titleCoverage() > 0.999) {
        titled.add(scored.code());
      }
    }
    if (titled.isEmpty() || titled.size() > most) {
      return Optional.empty();
    }
    List<Match> matches = Matches.of(tree, Cover.of(tree, titled), How.WORDS, 0.75);
    return Optional.of(new Found(tokens, matches, Optional.empty(), false));
  }
}
