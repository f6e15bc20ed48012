package dev.headstart.industry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the longest known phrase that starts at a word, however it is hyphenated or inflected. */
final class PhraseTable<T> {
  private final Map<String, T> byKey = new HashMap<>();
  private final Map<String, Integer> longestByFirstWord = new HashMap<>();

  /** A phrase found, and how many words of the text it spans. */
  record Hit<T>(T value, int length) {}

  /** Adds a phrase; a later one of the same key wins. */
  void put(String phrase, T value) {
    String key = Tokens.key(phrase);
    if (key.isEmpty()) {
      return;
    }
    String[] words = key.split(" ");
    byKey.put(key, value);
    longestByFirstWord.merge(words[0], words.length, Math::max);
  }

  Optional<T> exactly(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  boolean isEmpty() {
    return byKey.isEmpty();
  }

  void forEach(BiConsumer<String, T> each) {
    byKey.forEach(each);
  }

  /** The longest phrase that starts at word {@code from}; null when none does. */
  Hit<T> longestAt(List<Token> tokens, int from) {
    Hit<T> found = null;
    StringBuilder key = new StringBuilder();
    int longest = longestByFirstWord.getOrDefault(tokens.get(from).key(), 0);
    for (int length = 1; from + length <= tokens.size(); length++) {
      Token next = tokens.get(from + length - 1);
      if (length > Math.max(longest, 2)
          || next.aside() != tokens.get(from).aside()
          || (length > 1 && next.gap().compareTo(Token.Gap.COMMA) >= 0)) {
        break;
      }
      key.append(length == 1 ? "" : " ").append(next.key());
      T value = byKey.get(key.toString());
      if (value == null && length == 2) {
        // "hand phone" is "handphone", "e-commerce" is "ecommerce"
        value = byKey.get(tokens.get(from).text() + next.key());
      }
      if (value != null) {
        found = new Hit<>(value, length);
      }
    }
    return found;
  }
}
