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
  private final List<Several<T>> several = new ArrayList<>(ROOM);

  /** Built once all phrases are there; the start does not wait for it. */
  private final Later<Stems<T>> stems = new Later<>(this::stemmed);

  /** So many words are always tried: a compound may be written in two. */
  private static final int ALWAYS_TRIED = 2;

  private final boolean relatives;

  /**
   * @param relatives true to find phrases by the stems of their words, too
   */
  PhraseTable(boolean relatives) {
    this.relatives = relatives;
  }

  /** A phrase of several canonical words. */
  private record Several<T>(String key, T value, boolean relatives) {}

  /**
   * What is found by the stems of words.
   *
   * @param phrases for relatives: "office cleaners" is "office cleaning"
   * @param longest the most words of a phrase, by the stem of its first
   */
  private record Stems<T>(Map<String, T> phrases, Map<String, Integer> longest) {}

  /** A phrase found, how many words it spans, and whether it was these words or relatives. */
  record Hit<T>(T value, int length, boolean exact) {}

  /** Adds a phrase; a later one of the same key wins. */
  void put(String phrase, T value) {
    String key = Tokens.key(phrase);
    if (!key.isEmpty()) {
      putKey(key, value, relatives);
    }
  }

  /**
   * Adds a phrase of canonical words parted by single spaces. Tens of thousands are added at start,
   * so they are neither cut into words nor stemmed there.
   *
   * @param relatives true to find it by the stems of its words, too
   */
  void putKey(String key, T value, boolean relatives) {
    byKey.put(key, value);
    if (key.indexOf(' ') > 0) {
      several.add(new Several<>(key, value, relatives));
    }
  }

  private Stems<T> stemmed() {
    Map<String, T> phrases = new HashMap<>(ROOM);
    Map<String, Integer> longest = new HashMap<>();
    Map<String, String> known = new HashMap<>();
    for (Several<T> phrase : several) {
      StringBuilder stemmed = new StringBuilder();
      int words = 0;
      for (String word : phrase.key().split(" ")) {
        stemmed.append(words == 0 ? "" : " ").append(known.computeIfAbsent(word, Stemmer::stem));
        words++;
      }
      if (words > ALWAYS_TRIED) {
        longest.merge(stemmed.substring(0, stemmed.indexOf(" ")), words, Math::max);
      }
      if (phrase.relatives()) {
        phrases.putIfAbsent(stemmed.toString(), phrase.value());
      }
    }
    return new Stems<>(phrases, longest);
  }

  /** Makes ready what is found by stems, once all phrases are there. */
  void prepare() {
    stems.get();
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
    StringBuilder stemmed = new StringBuilder();
    Stems<T> known = stems.get();
    int longest = known.longest().getOrDefault(tokens.get(from).stem(), 0);
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
      stemmed.append(length == 1 ? "" : " ").append(next.stem());
      boolean exact = value != null;
      if (byRelatives && value == null && length > 1) {
        value = known.phrases().get(stemmed.toString());
      }
      if (value != null) {
        found = new Hit<>(value, length, exact);
      }
    }
    return found;
  }
}
