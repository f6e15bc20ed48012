package dev.headstart.industry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the misspelt words of one message may stand for. Each word is looked up once, and only so
 * many of them: a page of unknown words must not keep the others waiting.
 */
final class Slips {
  /** Who misspells more words in one message is not typing industries. */
  static final int MOST = 16;

  private final Later<FuzzyIndex> index;
  private final Map<String, Optional<FuzzyIndex.Near>> looked = new HashMap<>();

  Slips(Later<FuzzyIndex> index) {
    this.index = index;
  }

  /** The nearest known word; empty when none is near or too many have been looked up already. */
  Optional<FuzzyIndex.Near> nearest(String word) {
    Optional<FuzzyIndex.Near> known = looked.get(word);
    if (known == null && looked.size() < MOST) {
      known = Optional.ofNullable(index.get().nearest(word));
      looked.put(word, known);
    }
    return known == null ? Optional.empty() : known;
  }

  /** How many words were looked up. */
  int count() {
    return looked.size();
  }
}
