package dev.headstart.industry;

import java.util.List;

/**
 * One meaning that the official titles do not state: everyday words and the codes they stand for.
 *
 * @param phrases the ways to say it, at least one; matched without regard to case, plural, hyphen
 *     or British and American spelling
 * @param codes codes of any level, the most typical first; empty says "no industry by itself"
 * @param codes2025 the codes in SSIC 2025 where the general translation would be wrong, else empty
 * @param note the sense in which the phrase is read, for the reader of the lexicon
 */
public record LexiconEntry(
    List<String> phrases, List<String> codes, List<String> codes2025, String note) {
  public LexiconEntry {
    phrases = List.copyOf(phrases);
    codes = List.copyOf(codes);
    codes2025 = List.copyOf(codes2025);
    boolean named = !phrases.isEmpty();
    for (String phrase : phrases) {
      named &= !phrase.isBlank();
    }
    if (!named) {
      throw new IllegalArgumentException("a lexicon entry needs phrases");
    }
  }
}
