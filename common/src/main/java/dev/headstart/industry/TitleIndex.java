package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  /** From one of these on, a title says what it does not hold. */
  static final Set<String> RULES_OUT = Set.of("except", "excluding");

  private final Map<Set<String>, SsicNode> byStems = new HashMap<>();
  private final Map<String, List<SsicNode>> byStem = new HashMap<>();

  private TitleIndex() {}

  static TitleIndex of(SsicTree tree, Titles titles) {
    TitleIndex index = new TitleIndex();
    for (SsicNode node : tree.nodes()) {
      List<Token> words = titles.words(node);
      boolean whole = !node.title().toLowerCase(Locale.ROOT).contains("exc");
      List<Token> positive = whole ? words : positive(words);
      List<Token> outside = new ArrayList<>(positive);
      outside.removeIf(Token::aside);
      Set<String> stems = stems(positive);
      for (String stem : stems) {
        index.byStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(node);
      }
      stems = outside.size() < positive.size() ? stems(outside) : stems;
      boolean complete = positive.size() == words.size() && !node.title().contains("n.e.c");
      if (!stems.isEmpty() && complete) {
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
      List<SsicNode> nodes = byStem.getOrDefault(stem, List.of());
      if (holding == null) {
        holding = new LinkedHashSet<>(nodes);
      } else {
        holding.retainAll(nodes);
      }
    }
    return holding == null ? Set.of() : holding;
  }

  static List<Token> positive(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      if (RULES_OUT.contains(words.get(i).text())) {
        return words.subList(0, i);
      }
    }
    return words;
  }

  static Set<String> stems(List<Token> tokens) {
    Set<String> stems = new TreeSet<>();
    addStems(tokens, stems);
    return stems;
  }

  static void addStems(List<Token> tokens, Set<String> stems) {
    for (Token token : tokens) {
      if (!EMPTY_WORDS.contains(token.key())) {
        stems.add(token.stem());
      }
    }
  }
}
