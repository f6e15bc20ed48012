package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
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
  private final Map<Integer, Set<String>> buckets = new HashMap<>();

  /** A known word and how many letters differ. */
  record Near(String word, int distance) {}

  void add(String word) {
    if (word.length() >= SHORTEST - 1 && word.length() <= LONGEST) {
      buckets
          .computeIfAbsent(bucket(word.charAt(0), word.length()), k -> new LinkedHashSet<>())
          .add(word);
    }
  }

  /** The nearest word of the same first letter; null when none is near enough. */
  Near nearest(String word) {
    if (word.length() < SHORTEST || word.length() > LONGEST) {
      return null;
    }
    int allowed = word.length() >= TWO_SLIPS ? 2 : 1;
    List<Near> near = new ArrayList<>();
    for (int length = word.length() - allowed; length <= word.length() + allowed; length++) {
      for (String known : buckets.getOrDefault(bucket(word.charAt(0), length), Set.of())) {
        int distance = EditDistance.between(word, known, allowed);
        if (distance <= allowed) {
          near.add(new Near(known, distance));
        }
      }
    }
    return near.stream()
        .min(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .orElse(null);
  }

  private static int bucket(char first, int length) {
    return first * 64 + length;
  }
}
