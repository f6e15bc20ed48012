package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the words of every 5-digit code, each weighted by where it stands. */
final class WordIndexBuilder {
  /** What adds how much; measured on activity phrases with the scorer in the tests. */
  private static final double TITLE = 3.0;

  private static final double TITLE_ASIDE = 2.0;
  private static final double EXAMPLE = 2.0;
  private static final double PHRASE = 1.5;
  private static final double DEFINITION = 1.0;

  /** Titles of the class, the group and the division above. */
  private static final double[] ABOVE = {0.8, 0.5, 0.4};

  private final SsicTree tree;
  private final Map<String, List<Set<String>>> examples = new HashMap<>();
  private final Map<String, List<Set<String>>> definitions = new HashMap<>();
  private final Map<String, List<Set<String>>> phrases = new HashMap<>();
  private final Map<String, Set<String>> stemsAbove = new HashMap<>();

  final List<String> codes = new ArrayList<>();
  final List<Set<String>> titleStems = new ArrayList<>();
  final Set<String> titleWords = new HashSet<>();
  final Map<String, Postings> postings = new HashMap<>();

  WordIndexBuilder(SsicTree tree, Keywords keywords, Meanings meanings) {
    this.tree = tree;
    keywords.forEach(
        (code, example, definition) -> {
          examples.computeIfAbsent(code, c -> new ArrayList<>()).add(example);
          definitions.computeIfAbsent(code, c -> new ArrayList<>()).add(definition);
        });
    meanings.forEachNarrow(
        (stems, code) -> phrases.computeIfAbsent(code, c -> new ArrayList<>()).add(stems));
    for (SsicNode node : tree.nodes()) {
      if (node.level() == SsicLevel.SUBCLASS) {
        add(node);
      }
    }
  }

  private void add(SsicNode leaf) {
    Map<String, Double> strengths = new HashMap<>();
    Set<String> own = new HashSet<>();
    for (Token token : Tokens.of(Tokens.normalise(leaf.title()))) {
      if (!TitleIndex.EMPTY_WORDS.contains(token.key())) {
        strengths.merge(token.stem(), token.aside() ? TITLE_ASIDE : TITLE, Double::sum);
        own.add(token.stem());
        titleWords.add(token.key());
      }
    }
    List<SsicNode> parents = tree.parents(leaf.code());
    for (int i = 0; i < ABOVE.length && i < parents.size(); i++) {
      SsicNode above = parents.get(i);
      Set<String> stems =
          stemsAbove.computeIfAbsent(
              above.code(), code -> TitleIndex.stems(Tokens.of(above.title())));
      merge(strengths, List.of(stems), ABOVE[i]);
    }
    merge(strengths, examples.getOrDefault(leaf.code(), List.of()), EXAMPLE);
    merge(strengths, definitions.getOrDefault(leaf.code(), List.of()), DEFINITION);
    merge(strengths, phrases.getOrDefault(leaf.code(), List.of()), PHRASE);
    int number = codes.size();
    strengths.forEach(
        (stem, strength) ->
            postings.computeIfAbsent(stem, s -> new Postings()).add(number, strength));
    codes.add(leaf.code());
    titleStems.add(own);
  }

  private static void merge(
      Map<String, Double> strengths, List<Set<String>> bags, double strength) {
    for (Set<String> bag : bags) {
      bag.forEach(stem -> strengths.merge(stem, strength, Double::sum));
    }
  }
}
