package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts tens of thousands of phrases into words at start, each different word brought to its
 * canonical form and stem but once.
 */
final class Words {
  /** For some nine thousand different words, without growing. */
  private static final int ROOM = 1 << 14;

  private final Map<String, Token> known = new HashMap<>(ROOM);

  /** The words of a phrase; where they stood in it is not told. */
  List<Token> of(String phrase) {
    List<Token> words = new ArrayList<>(4);
    int start = 0;
    while (start < phrase.length()) {
      int end = phrase.indexOf(' ', start);
      end = end < 0 ? phrase.length() : end;
      String word = phrase.substring(start, end);
      Token token = known.get(word);
      if (token == null) {
        List<Token> cut = Tokens.of(Tokens.normalise(word));
        if (cut.size() != 1 || cut.get(0).text().length() != word.length()) {
          return Tokens.of(Tokens.normalise(phrase)); // "food & drink", "x-ray"
        }
        token = cut.get(0);
        known.put(word, token);
      }
      words.add(token);
      start = end + 1;
    }
    return words;
  }
}
