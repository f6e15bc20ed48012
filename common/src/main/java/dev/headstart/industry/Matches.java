package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** Builds matches from codes of one edition. */
final class Matches {
  private Matches() {}

  static List<Match> of(SsicTree tree, Collection<String> codes, How how, double confidence) {
    List<Match> matches = new ArrayList<>();
    for (String code : codes) {
      tree.node(narrowest(tree, code, how))
          .ifPresent(
              node ->
                  matches.add(new Match(node.code(), node.level(), node.title(), how, confidence)));
    }
    return matches;
  }

  /** A node that holds a single 5-digit code is that code; only a code written as such stays. */
  private static String narrowest(SsicTree tree, String code, How how) {
    SortedSet<String> leaves = tree.leaves(code);
    return leaves.size() == 1 && how != How.CODE ? leaves.first() : code;
  }

  /** The same matches, found only after a correction, which makes them less certain. */
  static List<Match> corrected(List<Match> matches, double trust) {
    return matches.stream()
        .map(m -> new Match(m.code(), m.level(), m.title(), How.FUZZY, m.confidence() * trust))
        .toList();
  }
}
