package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds the longest known phrase that starts at a word, however it is hyphenated or inflected. */
final class PhraseTable<T> {
  /** For some forty thousand phrases, without growing. */
  private static final int ROOM = 1 << 16;

  private final Map<String, T> byKey = new HashMap<>(ROOM);

  /** For relatives: "office cleaners" is "office cleaning". The start does not wait for them. */
  private final Later<Map<String, T>> byStems = new Later<>(this::stemmed);

  private final List<Several<T>> several = new ArrayList<>();

  private final Map<String, Integer> longestByFirstStem = new HashMap<>();

  /** So many words are always tried: a compound may be written in two. */
  private static final int ALWAYS_TRIED = 2;

  private final boolean relatives;

  /**
   * @param relatives true to find phrases by the stems of their words, too
   */
  PhraseTable(boolean relatives) {
    this.relatives = relatives;
  }

  /** A phrase of several words, to be found by their stems. */
  private record Several<T>(List<Token> words, T value) {}

  /** A phrase found, how many words it spans, and whether it was these words or relatives. */
  record Hit<T>(T value, int length, boolean exact) {}

  /** Adds a phrase; a later one of the same key wins. */
  void put(String phrase, T value) {
    List<Token> words = Tokens.of(Tokens.normalise(phrase));
    put(Tokens.key(words), words, value);
  }

  /** Adds a phrase that is found by these words alone, not by their relatives. */
  void putExactly(List<Token> words, T value) {
    byKey.put(Tokens.key(words), value);
    if (words.size() > ALWAYS_TRIED) {
      longestByFirstStem.merge(words.get(0).stem(), words.size(), Math::max);
    }
  }

  /** The same for a phrase that has been cut into words already. */
  void put(String key, List<Token> words, T value) {
    if (words.isEmpty()) {
      return;
    }
    byKey.put(key, value);
    String first = words.get(0).stem();
    Integer longest = longestByFirstStem.get(first);
    if (longest == null || longest < words.size()) {
      longestByFirstStem.put(first, words.size());
    }
    if (relatives && words.size() > 1) {
      several.add(new Several<>(words, value));
    }
  }

  private Map<String, T> stemmed() {
    Map<String, T> stemmed = new HashMap<>(ROOM);
    for (Several<T> phrase : several) {
      StringBuilder stems = new StringBuilder();
      for (Token word : phrase.words()) {
        stems.append(stems.length() == 0 ? "" : " ").append(word.stem());
      }
      stemmed.putIfAbsent(stems.toString(), phrase.value());
    }
    return stemmed;
  }

  /** Makes the relatives ready, once all phrases are there. */
  void prepare() {
    byStems.get();
  }

  /** What is put under just these canonical words; null when nothing is. */
  T get(String key) {
    return byKey.get(key);
  }

  void forEach(BiConsumer<String, T> each) {
    byKey.forEach(each);
  }

  /** "hand phone" is "handphone", but "me at" is no "meat". */
  private static boolean isSplit(Token one, Token other) {
    return one.key().length() >= 3 && other.key().length() >= 3;
  }

  /** The longest phrase that starts at word {@code from}; null when none does. */
  Hit<T> longestAt(List<Token> tokens, int from) {
    return longestAt(tokens, from, relatives);
  }

  /** The same, by these very words. */
  Hit<T> longestExactlyAt(List<Token> tokens, int from) {
    return longestAt(tokens, from, false);
  }

  private Hit<T> longestAt(List<Token> tokens, int from, boolean byRelatives) {
    Hit<T> found = null;
    StringBuilder key = new StringBuilder();
    StringBuilder stems = new StringBuilder();
    int longest = longestByFirstStem.getOrDefault(tokens.get(from).stem(), 0);
    for (int length = 1; from + length <= tokens.size(); length++) {
      Token next = tokens.get(from + length - 1);
      if (length > Math.max(longest, ALWAYS_TRIED)
          || next.aside() != tokens.get(from).aside()
          || (length > 1 && next.gap().compareTo(Token.Gap.COMMA) >= 0)) {
        break;
      }
      key.append(length == 1 ? "" : " ").append(next.key());
      T value = byKey.get(key.toString());
      if (value == null && length == 2 && isSplit(tokens.get(from), next)) {
        value = byKey.get(tokens.get(from).text() + next.key());
      }
      stems.append(length == 1 ? "" : " ").append(next.stem());
      boolean exact = value != null;
      if (byRelatives && value == null && length > 1) {
        value = byStems.get().get(stems.toString());
      }
      if (value != null) {
        found = new Hit<>(value, length, exact);
      }
    }
    return found;
  }
}
