package dev.headstart.industry;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one stretch of words was understood as, before exclusions.
 *
 * @param strong true when known phrases, titles or codes explain every word
 */
record Found(List<Token> tokens, List<Match> matches, Optional<String> readAs, boolean strong) {

  /** Below this the user is asked. Half: as likely wrong as right. */
  static final double SURE = 0.5;

  /** A known phrase after an unknown word ("Kerala restaurants"): likely, not certain. */
  static final double DESCRIBED = 0.6;

  double confidence() {
    return matches.stream().mapToDouble(Match::confidence).max().orElse(0);
  }

  boolean isSure() {
    return confidence() >= SURE;
  }

  /** The 5-digit codes of all matches that are sure enough to act upon. */
  SortedSet<String> leaves(SsicTree tree) {
    SortedSet<String> leaves = new TreeSet<>();
    for (Match match : matches) {
      if (match.confidence() >= SURE) {
        leaves.addAll(tree.leaves(match.code()));
      }
    }
    return leaves;
  }

  /** The same, less certain: not all words speak for it. */
  Found lowered(double confidence) {
    List<Match> lowered =
        matches.stream()
            .map(m -> new Match(m.code(), m.level(), m.title(), m.how(), confidence))
            .toList();
    return new Found(tokens, lowered, readAs, false);
  }
}
