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

  /** For some six thousand words, without growing. */
  private static final int ROOM = 1 << 13;

  private final SsicTree tree;
  private final Titles titles;
  private final Map<String, List<Said>> said = new HashMap<>();
  private final Map<String, Set<String>> titlesAbove = new HashMap<>();
  private final Map<String, Postings> byWord = new HashMap<>(ROOM);
  private int bag;

  final List<String> codes = new ArrayList<>();
  final List<Set<String>> titleStems = new ArrayList<>();
  final Map<String, Postings> postings = new HashMap<>(ROOM);

  /** What is said of a code beside its titles. */
  private record Said(String examples, String definition, Set<String> phrases) {}

  WordIndexBuilder(SsicTree tree, Titles titles, Keywords keywords, Meanings meanings) {
    this.tree = tree;
    this.titles = titles;
    keywords.forEach((code, examples, words) -> say(code, new Said(examples, words, Set.of())));
    meanings.forEachNarrow((stems, code) -> say(code, new Said("", "", stems)));
    for (SsicNode node : tree.nodes()) {
      if (node.level() == SsicLevel.SUBCLASS) {
        add(node);
      }
    }
  }

  private void say(String code, Said words) {
    said.computeIfAbsent(code, c -> new ArrayList<>()).add(words);
  }

  private void add(SsicNode leaf) {
    int number = codes.size();
    Set<String> own = new HashSet<>();
    Token ruledOut = null;
    for (Token token : titles.words(leaf)) {
      boolean still = ruledOut != null && (token.aside() || !ruledOut.aside());
      ruledOut = still || !TitleIndex.RULES_OUT.contains(token.text()) ? ruledOut : token;
      if (still) {
        continue; // "plastic products (except footwear)" is no evidence for footwear
      }
      if (!TitleIndex.EMPTY_WORDS.contains(token.key())) {
        postings(token.stem()).add(number, token.aside() ? TITLE_ASIDE : TITLE);
        own.add(token.stem());
      }
    }
    List<SsicNode> parents = tree.parents(leaf.code());
    for (int i = 0; i < ABOVE.length && i < parents.size(); i++) {
      addStems(number, titleOf(parents.get(i)), ABOVE[i]);
    }
    for (Said words : said.getOrDefault(leaf.code(), List.of())) {
      addWords(number, words.examples(), EXAMPLE);
      addWords(number, words.definition(), DEFINITION);
      addStems(number, words.phrases(), PHRASE);
    }
    codes.add(leaf.code());
    titleStems.add(own);
  }

  private Set<String> titleOf(SsicNode above) {
    return titlesAbove.computeIfAbsent(
        above.code(), code -> TitleIndex.stems(TitleIndex.positive(titles.words(above))));
  }

  private void addStems(int number, Set<String> stems, double strength) {
    for (String stem : stems) {
      postings(stem).add(number, strength);
    }
  }

  /** Words parted by single spaces; relatives among them count once. */
  private void addWords(int number, String words, double strength) {
    bag++;
    int start = 0;
    while (start < words.length()) {
      int space = words.indexOf(' ', start);
      int end = space < 0 ? words.length() : space;
      ofWord(words.substring(start, end)).addOnce(number, strength, bag);
      start = end + 1;
    }
  }

  private Postings ofWord(String word) {
    Postings known = byWord.get(word);
    if (known == null) {
      known = postings(Stemmer.stem(Spelling.canonical(word)));
      byWord.put(word, known);
    }
    return known;
  }

  private Postings postings(String stem) {
    Postings known = postings.get(stem);
    if (known == null) {
      known = new Postings();
      postings.put(stem, known);
    }
    return known;
  }
}
