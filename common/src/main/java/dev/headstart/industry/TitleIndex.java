package dev.headstart.industry;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the node whose official title says the same words, whatever their order or ending. */
final class TitleIndex {
  /** Words that titles add for grammar or completeness and that tell no two industries apart. */
  static final Set<String> EMPTY_WORDS =
      Set.of(
          "of",
          "and",
          "the",
          "or",
          "for",
          "in",
          "on",
          "to",
          "by",
          "a",
          "an",
          "with",
          "n",
          "e",
          "c",
          "nec",
          "activity",
          "service",
          "product",
          "other",
          "related",
          "sale",
          "company",
          "firm",
          "industry",
          "business",
          "provider",
          "via",
          "not",
          "except",
          "excluding",
          "including",
          "eg",
          "similar",
          "operation",
          "provision");

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
  private static final Pattern EXCEPT = Pattern.compile("(?i)\\b(?:except|excluding)\\b");
  private final Map<Set<String>, SsicNode> byStems = new HashMap<>();
  private final Map<String, Set<SsicNode>> byStem = new HashMap<>();

  private TitleIndex() {}

  static TitleIndex of(SsicTree tree) {
    TitleIndex index = new TitleIndex();
    for (SsicNode node : tree.nodes()) {
      String positive = EXCEPT.split(node.title(), 2)[0];
      for (String stem : stems(Tokens.of(positive))) {
        index.byStem.computeIfAbsent(stem, key -> new LinkedHashSet<>()).add(node);
      }
      Set<String> stems = stems(Tokens.of(ASIDE.matcher(positive).replaceAll(" ")));
      boolean whole = positive.equals(node.title()) && !node.title().contains("n.e.c");
      if (!stems.isEmpty() && whole) {
        // Rows come from the top down, so the highest level that fits stays.
        index.byStems.putIfAbsent(stems, node);
      }
    }
    return index;
  }

  /** The node of the same words at the highest level; null when no title says just these. */
  SsicNode find(List<Token> tokens) {
    return byStems.get(stems(tokens));
  }

  /** Every node whose title holds all the stems, apart from what the title itself rules out. */
  Set<SsicNode> holding(Set<String> stems) {
    Set<SsicNode> holding = null;
    for (String stem : stems) {
      Set<SsicNode> nodes = byStem.getOrDefault(stem, Set.of());
      if (holding == null) {
        holding = new LinkedHashSet<>(nodes);
      } else {
        holding.retainAll(nodes);
      }
    }
    return holding == null ? Set.of() : holding;
  }

  static Set<String> stems(List<Token> tokens) {
    Set<String> stems = new TreeSet<>();
    for (Token token : tokens) {
      if (!EMPTY_WORDS.contains(token.key())) {
        stems.add(token.stem());
      }
    }
    return stems;
  }
}
