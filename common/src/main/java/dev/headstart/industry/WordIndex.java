package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Ranks 5-digit codes by the words they share with a text. Rare words weigh more (BM25 over fields,
 * Robertson and Zaragoza 2009); a word in the code's own title more than one in its keywords, and
 * that more than one in the titles above.
 */
final class WordIndex {
  /** How soon a repeated word stops adding; the usual value of the literature. */
  private static final double SATURATION = 1.2;

  /** Words in brackets qualify; they seldom name the activity. */
  private static final double ASIDE = 0.3;

  /** An unknown word may be a name or a slip, so it weighs a little less than the rarest known. */
  private static final double UNKNOWN = 0.8;

  /** A word of at most so many codes points to them. */
  private static final int RARE = 4;

  private final List<String> codes;
  private final Map<String, Postings> postings;
  private final List<Set<String>> titleStems;
  private final double rarest;

  /**
   * A code found.
   *
   * @param coverage 0 to 1, the share of the text's word weight that the code knows
   * @param titleCoverage the same, of the code's own title alone
   */
  record Scored(String code, double score, double coverage, double titleCoverage) {}

  private WordIndex(WordIndexBuilder built) {
    this.codes = built.codes;
    this.postings = built.postings;
    this.titleStems = built.titleStems;
    this.rarest = rarity(1);
  }

  static WordIndex of(SsicTree tree, Titles titles, Keywords keywords, Meanings meanings) {
    return new WordIndex(new WordIndexBuilder(tree, titles, keywords, meanings));
  }

  private double rarity(int documents) {
    return Math.log(1 + (codes.size() - documents + 0.5) / (documents + 0.5));
  }

  boolean knows(String stem) {
    return postings.containsKey(stem);
  }

  /** True when a title of a 5-digit code holds exactly this canonical word, not just a relative. */

  /** True when the word or its relatives appear with so few codes that it points to them. */
  boolean isRare(Token word) {
    return postings.containsKey(word.stem()) && postings.get(word.stem()).size() <= RARE;
  }

  /** True when a word says what is done: made, sold, mended, let, taught, grown. */
  boolean namesTrade(List<Token> words) {
    return !Facet.in(TitleIndex.stems(words)).isEmpty();
  }

  /** The best codes for the words, best first, at most {@code limit}. */
  List<Scored> search(List<Token> words, int limit) {
    return search(words, limit, code -> true);
  }

  /** The same among some codes only. */
  List<Scored> search(List<Token> words, int limit, Predicate<String> among) {
    Map<String, Double> query = new LinkedHashMap<>();
    for (Token word : words) {
      if (!TitleIndex.EMPTY_WORDS.contains(word.key())) {
        query.merge(word.stem(), word.aside() ? ASIDE : 1.0, Math::max);
      }
    }
    Set<Facet> facets = Facet.in(query.keySet());
    double[] scores = new double[codes.size()];
    double[] explained = new double[codes.size()];
    double[] titled = new double[codes.size()];
    double whole = 0;
    for (Map.Entry<String, Double> entry : query.entrySet()) {
      Postings found = postings.get(entry.getKey());
      if (found == null) {
        whole += rarest * UNKNOWN * entry.getValue();
        continue;
      }
      double weight = rarity(found.size()) * entry.getValue();
      whole += weight;
      for (int i = 0; i < found.size(); i++) {
        int number = found.number(i);
        double strength = found.strength(i);
        scores[number] += weight * strength * (SATURATION + 1) / (strength + SATURATION);
        explained[number] += weight;
        titled[number] += titleStems.get(number).contains(entry.getKey()) ? weight : 0;
      }
    }
    List<Scored> ranked = new ArrayList<>();
    for (int number = 0; number < scores.length; number++) {
      String code = codes.get(number);
      if (explained[number] > 0 && among.test(code)) {
        double score = scores[number] * Facet.fit(facets, code, titleStems.get(number));
        ranked.add(new Scored(code, score, explained[number] / whole, titled[number] / whole));
      }
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::code));
    return ranked.subList(0, Math.min(limit, ranked.size()));
  }
}
