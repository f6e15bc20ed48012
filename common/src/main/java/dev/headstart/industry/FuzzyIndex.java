package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the known word that a misspelt one most likely stands for. */
final class FuzzyIndex {
  /** Shorter words have too many neighbours to guess (the "five letters and more" rule). */
  static final int SHORTEST = 5;

  /** From this length on, two slips are forgiven. */
  private static final int TWO_SLIPS = 8;

  private static final int LONGEST = 24;
  private final Map<Integer, Map<String, Kind>> buckets = new HashMap<>();
  private final Set<String> spelledRight = new HashSet<>();

  /** Where a word is known from; of two that are equally near, the likelier one is meant. */
  enum Kind {
    /** A phrase of the lexicon by itself: "lawyer". */
    INDUSTRY,
    /** A word of conversation or of a longer phrase. */
    PHRASE,
    /** A word of a title only, or a thing. */
    OTHER
  }

  /** A known word and how many letters differ. */
  record Near(String word, int distance, Kind kind) {}

  void add(String word, Kind kind) {
    if (word.length() >= SHORTEST - 1 && word.length() <= LONGEST) {
      buckets
          .computeIfAbsent(bucket(word.charAt(0), word.length()), k -> new LinkedHashMap<>())
          .merge(word, kind, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }

  /** The word is none of ours and no misspelt one of ours either. */
  void leave(String word) {
    spelledRight.add(word);
  }

  /** The nearest word of the same first letter; null when none is near enough. */
  Near nearest(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || spelledRight.contains(word)) {
      return null;
    }
    int allowed = word.length() >= TWO_SLIPS ? 2 : 1;
    List<Near> near = new ArrayList<>();
    for (int length = word.length() - allowed; length <= word.length() + allowed; length++) {
      Map<String, Kind> bucket = buckets.getOrDefault(bucket(word.charAt(0), length), Map.of());
      for (Map.Entry<String, Kind> known : bucket.entrySet()) {
        int distance = EditDistance.between(word, known.getKey(), allowed);
        if (distance <= allowed) {
          near.add(new Near(known.getKey(), distance, known.getValue()));
        }
      }
    }
    return near.stream()
        .min(
            Comparator.comparingInt(Near::distance)
                .thenComparing(Near::kind)
                .thenComparing(Near::word))
        .orElse(null);
  }

  private static int bucket(char first, int length) {
    return first * 64 + length;
  }
}
