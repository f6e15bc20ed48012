package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks 5-digit codes by the words they share with a text. Rare words weigh more (BM25 over fields,
 * Robertson and Zaragoza 2009); a word in the code's own title more than one in its keywords, and
 * that more than one in the titles above.
 */
final class WordIndex {
  /** How soon a repeated word stops adding; the usual value of the literature. */
  private static final double SATURATION = 1.2;

  private static final int RARE = 4;

  private final List<String> codes = new ArrayList<>();
  private final Map<String, Map<Integer, Double>> postings = new HashMap<>();
  private final List<Set<String>> titleStems = new ArrayList<>();
  private final Set<String> titleWords = new HashSet<>();
  private double rarest;

  /**
   * A code found.
   *
   * @param coverage 0 to 1, the share of the text's word weight that the code knows
   * @param titleCoverage the same, of the code's own title alone
   */
  record Scored(String code, double score, double coverage, double titleCoverage) {}

  /** What adds how much; measured on the activity phrases, see the scorer in the tests. */
  private enum Field {
    TITLE(3.0),
    TITLE_ASIDE(2.0),
    EXAMPLE(2.0),
    PHRASE(1.5),
    DEFINITION(1.0),
    CLASS(0.8),
    GROUP(0.5),
    DIVISION(0.4);

    final double weight;

    Field(double weight) {
      this.weight = weight;
    }
  }

  private WordIndex() {}

  static WordIndex of(SsicTree tree, Keywords keywords, Meanings meanings) {
    WordIndex index = new WordIndex();
    for (SsicNode node : tree.nodes()) {
      if (node.level() == SsicLevel.SUBCLASS) {
        index.addTitles(tree, node);
      }
    }
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < index.codes.size(); i++) {
      numbers.put(index.codes.get(i), i);
    }
    keywords.forEach(
        (code, examples, definition) -> {
          Integer number = numbers.get(code);
          if (number != null) {
            index.add(number, examples, Field.EXAMPLE);
            index.add(number, definition, Field.DEFINITION);
          }
        });
    meanings.forEachNarrow((phrase, code) -> index.add(numbers.get(code), phrase, Field.PHRASE));
    index.rarest = index.rarity(1);
    return index;
  }

  private void addTitles(SsicTree tree, SsicNode leaf) {
    int number = codes.size();
    codes.add(leaf.code());
    Set<String> stems = new HashSet<>();
    for (Token token : Tokens.of(Tokens.normalise(leaf.title()))) {
      if (!TitleIndex.EMPTY_WORDS.contains(token.key())) {
        add(number, token.stem(), token.aside() ? Field.TITLE_ASIDE : Field.TITLE);
        stems.add(token.stem());
        titleWords.add(token.key());
      }
    }
    titleStems.add(stems);
    Field[] above = {Field.CLASS, Field.GROUP, Field.DIVISION};
    List<SsicNode> parents = tree.parents(leaf.code());
    for (int i = 0; i < above.length && i < parents.size(); i++) {
      add(number, TitleIndex.stems(Tokens.of(parents.get(i).title())), above[i]);
    }
  }

  private void add(Integer number, Iterable<String> stems, Field field) {
    stems.forEach(stem -> add(number, stem, field));
  }

  private void add(int number, String stem, Field field) {
    postings.computeIfAbsent(stem, s -> new HashMap<>()).merge(number, field.weight, Double::sum);
  }

  private double rarity(int documents) {
    return Math.log(1 + (codes.size() - documents + 0.5) / (documents + 0.5));
  }

  boolean knows(String stem) {
    return postings.containsKey(stem);
  }

  /** True when a title of a 5-digit code holds exactly this canonical word, not just a relative. */
  boolean hasInTitle(String key) {
    return titleWords.contains(key);
  }

  /** True when the word or its relatives appear with so few codes that it points to them. */
  boolean isRare(Token word) {
    return postings.getOrDefault(word.stem(), Map.of()).size() <= RARE;
  }

  /** True when a word says what is done: made, sold, mended, let, taught, grown. */
  boolean namesTrade(List<Token> words) {
    return !Facet.in(TitleIndex.stems(words)).isEmpty();
  }

  /** The best codes for the words, best first, at most {@code limit}. */
  List<Scored> search(List<Token> words, int limit) {
    Map<String, Double> query = new LinkedHashMap<>();
    for (Token word : words) {
      if (!TitleIndex.EMPTY_WORDS.contains(word.key())) {
        // Words in brackets qualify; they seldom name the activity.
        query.merge(word.stem(), word.aside() ? 0.3 : 1.0, Math::max);
      }
    }
    Set<Facet> facets = Facet.in(query.keySet());
    Map<Integer, double[]> found = new HashMap<>();
    double whole = 0;
    for (Map.Entry<String, Double> entry : query.entrySet()) {
      Map<Integer, Double> codesOfStem = postings.get(entry.getKey());
      if (codesOfStem == null) {
        whole += rarest * 0.8 * entry.getValue();
        continue;
      }
      double weight = rarity(codesOfStem.size()) * entry.getValue();
      whole += weight;
      codesOfStem.forEach(
          (number, strength) -> {
            double[] sums = found.computeIfAbsent(number, n -> new double[3]);
            sums[0] += weight * strength * (SATURATION + 1) / (strength + SATURATION);
            sums[1] += weight;
            sums[2] += titleStems.get(number).contains(entry.getKey()) ? weight : 0;
          });
    }
    List<Scored> ranked = new ArrayList<>(found.size());
    for (Map.Entry<Integer, double[]> entry : found.entrySet()) {
      String code = codes.get(entry.getKey());
      double[] sums = entry.getValue();
      double score = sums[0] * Facet.fit(facets, code, titleStems.get(entry.getKey()));
      ranked.add(new Scored(code, score, sums[1] / whole, sums[2] / whole));
    }
    ranked.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::code));
    return ranked.subList(0, Math.min(limit, ranked.size()));
  }
}
