package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

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
  private final Titles titles;
  private final Map<String, Bags> bags = new HashMap<>();
  private final Map<String, Set<Postings>> titlesAbove = new HashMap<>();
  private final Map<String, Postings> byWord = new HashMap<>();

  final List<String> codes = new ArrayList<>();
  final List<Set<String>> titleStems = new ArrayList<>();
  final Set<String> titleWords = new HashSet<>();
  final Map<String, Postings> postings = new HashMap<>();

  /** What is said of one code beside its titles. */
  private static final class Bags {
    final List<Set<Postings>> examples = new ArrayList<>();
    final List<Set<Postings>> definitions = new ArrayList<>();
    final List<Set<Postings>> phrases = new ArrayList<>();
  }

  WordIndexBuilder(SsicTree tree, Titles titles, Keywords keywords, Meanings meanings) {
    this.tree = tree;
    this.titles = titles;
    keywords.forEach(
        (code, examples, definition) -> {
          Bags of = bagsOf(code);
          of.examples.add(bag(examples));
          of.definitions.add(bag(definition));
        });
    meanings.forEachNarrow((stems, code) -> bagsOf(code).phrases.add(bag(stems)));
    for (SsicNode node : tree.nodes()) {
      if (node.level() == SsicLevel.SUBCLASS) {
        add(node);
      }
    }
    postings.values().removeIf(found -> found.size() == 0);
  }

  private Bags bagsOf(String code) {
    return bags.computeIfAbsent(code, c -> new Bags());
  }

  private Postings postings(String stem) {
    return postings.computeIfAbsent(stem, s -> new Postings());
  }

  private Set<Postings> bag(String words) {
    Set<Postings> bag = new LinkedHashSet<>();
    StringTokenizer rest = new StringTokenizer(words, " ");
    while (rest.hasMoreTokens()) {
      String word = rest.nextToken();
      Postings known = byWord.get(word);
      if (known == null) {
        known = postings(Stemmer.stem(Spelling.canonical(word)));
        byWord.put(word, known);
      }
      bag.add(known);
    }
    return bag;
  }

  private Set<Postings> bag(Set<String> stems) {
    Set<Postings> bag = new LinkedHashSet<>();
    for (String stem : stems) {
      bag.add(postings(stem));
    }
    return bag;
  }

  private void add(SsicNode leaf) {
    int number = codes.size();
    Set<String> own = new HashSet<>();
    for (Token token : titles.words(leaf)) {
      if (!TitleIndex.EMPTY_WORDS.contains(token.key())) {
        postings(token.stem()).add(number, token.aside() ? TITLE_ASIDE : TITLE);
        own.add(token.stem());
        titleWords.add(token.key());
      }
    }
    List<SsicNode> parents = tree.parents(leaf.code());
    for (int i = 0; i < ABOVE.length && i < parents.size(); i++) {
      addAll(number, titleOf(parents.get(i)), ABOVE[i]);
    }
    Bags said = bags.get(leaf.code());
    if (said != null) {
      said.examples.forEach(bag -> addAll(number, bag, EXAMPLE));
      said.definitions.forEach(bag -> addAll(number, bag, DEFINITION));
      said.phrases.forEach(bag -> addAll(number, bag, PHRASE));
    }
    codes.add(leaf.code());
    titleStems.add(own);
  }

  private Set<Postings> titleOf(SsicNode above) {
    Set<Postings> known = titlesAbove.getOrDefault(above.code(), Collections.emptySet());
    if (known.isEmpty()) {
      known = bag(TitleIndex.stems(titles.words(above)));
      titlesAbove.put(above.code(), known);
    }
    return known;
  }

  private static void addAll(int number, Set<Postings> bag, double strength) {
    for (Postings one : bag) {
      one.add(number, strength);
    }
  }
}
