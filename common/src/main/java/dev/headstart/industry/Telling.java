package dev.headstart.industry;

import java.util.Set;

/** Words of sentences that tell something, as no name of an industry holds them. */
final class Telling {
  private static final Set<String> VERBS =
      Set.of(
          "i",
          "im",
          "ive",
          "we",
          "weve",
          "you",
          "u",
          "he",
          "she",
          "it",
          "they",
          "is",
          "am",
          "are",
          "was",
          "were",
          "be",
          "been",
          "have",
          "has",
          "had",
          "must",
          "should",
          "would",
          "will",
          "can",
          "could",
          "if",
          "because",
          "since",
          "so",
          "who",
          "whose",
          "that",
          "which",
          "possible",
          "prefer",
          "preferably",
          "ideally",
          "ok",
          "with");

  private static final Set<String> WITHIN =
      Set.of(
          "the", "a", "an", "me", "us", "my", "your", "his", "her", "our", "their", "this", "these",
          "those", "want", "need", "while", "when", "until", "not", "do", "doe", "did", "doesnt",
          "dont", "didnt", "get", "got", "put", "too", "then", "there", "here", "now", "already",
          "again");

  private Telling() {}

  /** True for a word that says something about somebody: "must", "they". */
  static boolean isSaidBy(Piece piece) {
    return piece.role() != null && VERBS.contains(piece.first().key());
  }

  /** True for these, and for what else no name of an industry holds: "while the". */
  static boolean isNoName(Piece piece) {
    return piece.role() == EverydayWord.NOISE
        && piece.tokens().stream()
            .anyMatch(word -> VERBS.contains(word.key()) || WITHIN.contains(word.key()));
  }
}
