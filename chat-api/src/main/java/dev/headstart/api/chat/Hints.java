package dev.headstart.api.chat;

import dev.headstart.industry.Match;
import dev.headstart.industry.SsicNode;
import dev.headstart.industry.SsicTree;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Narrower industries to ask for when a request is broad. */
final class Hints {
  /** PRD FR6: from here on the user is shown how to narrow. */
  static final long BROAD = 500;

  /** As many as one can take in at a glance. */
  private static final int MOST = 8;

  private Hints() {}

  /** The fullest industries one step below what matched; none for a request that is not broad. */
  static List<ChatReply.Hint> of(ChatTurn turn) {
    if (turn.count() <= BROAD) {
      return List.of();
    }
    Set<String> matched = new LinkedHashSet<>();
    turn.confidentTerms()
        .forEach(term -> term.matched().stream().map(Match::code).forEach(matched::add));
    Set<SsicNode> narrower = new LinkedHashSet<>();
    matched.forEach(code -> narrower.addAll(below(turn.register().tree(), code)));
    List<ChatReply.Hint> hints = new ArrayList<>();
    for (SsicNode node : narrower) {
      long count = count(turn, node);
      if (count > 0 && count < turn.count()) {
        hints.add(new ChatReply.Hint(node.code(), node.title(), count));
      }
    }
    hints.sort(
        Comparator.comparingLong(ChatReply.Hint::count)
            .reversed()
            .thenComparing(ChatReply.Hint::code));
    return hints.subList(0, Math.min(MOST, hints.size()));
  }

  /** Only rows that the request covers: what it excludes is no way to narrow it. */
  private static long count(ChatTurn turn, SsicNode node) {
    // The codes below one begin with it, and a colon comes after all digits.
    return turn.register().liveRows(turn.codes().subSet(node.code(), node.code() + ':'));
  }

  /** Children, passing over levels with a single child; the code itself when it has none. */
  private static List<SsicNode> below(SsicTree tree, String code) {
    List<SsicNode> children = tree.children(code);
    while (children.size() == 1) {
      code = children.get(0).code();
      children = tree.children(code);
    }
    return children.isEmpty() ? tree.node(code).stream().toList() : children;
  }
}
