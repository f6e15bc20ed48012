package dev.headstart.industry;

import java.util.List;
import java.util.Set;

/** Words of sentences that tell something, as no name of an industry holds them. */
final class Telling {
  private static final Set<String> SENTENCE =
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

  /** "The food sector" is one, too, "the taxi" is not. */
  private static final int NARROW = 6;

  private static final Set<String> SECTORS =
      Set.of(
          "space",
          "scene",
          "field",
          "vertical",
          "segment",
          "area",
          "niche",
          "trade",
          "world",
          "guy",
          "folk",
          "people",
          "uncle",
          "lot");

  private static final Set<String> REQUESTS =
      Set.of("give", "show", "find", "get", "list", "search", "tell", "pull", "looking", "engaged");

  private static final Set<String> DETERMINERS =
      Set.of("the", "my", "your", "his", "her", "their", "this");

  private Telling() {}

  /** True for a word that says something about somebody: "must", "they". */
  static boolean isSaidBy(Piece piece) {
    return piece.role() != null && SENTENCE.contains(piece.first().key());
  }

  /** True for these, and for what else no name of an industry holds: "while the". */
  static boolean isNoName(Piece piece) {
    return piece.role() == EverydayWord.NOISE
        && piece.tokens().stream()
            .anyMatch(word -> SENTENCE.contains(word.key()) || WITHIN.contains(word.key()));
  }

  /**
   * "The doctor", "my phone": one that is known to both is not what is looked for; nor are goods
   * within a sentence, "strike while the iron".
   *
   * @param content the words of the part that name something
   */
  static boolean isOfThese(List<Piece> part, List<Piece> content) {
    Piece last = content.get(content.size() - 1);
    int start = part.indexOf(content.get(0));
    int end = part.indexOf(last);
    boolean narrow = last.isPhrase() ? last.meaning().leaves().size() <= NARROW : last.isUnknown();
    if (start < 0 || end < start || !narrow || isSector(part, end)) {
      return false;
    }
    boolean goods =
        last.isPhrase() && Businesses.areGoods(last.meaning()) && !Businesses.areIn(part);
    boolean asked = part.stream().anyMatch(Telling::isRequest);
    boolean known = !asked && start > 0 && DETERMINERS.contains(part.get(start - 1).last().key());
    boolean told =
        part.subList(start, part.size()).stream()
            .anyMatch(piece -> !piece.isAside() && isNoName(piece));
    return goods ? known || told : known && !last.last().isPlural();
  }

  /** "Give me the money changer" asks for it. */
  private static boolean isRequest(Piece piece) {
    return piece.role() != null
        && piece.tokens().stream().anyMatch(word -> REQUESTS.contains(word.key()));
  }

  private static boolean isSector(List<Piece> part, int end) {
    Piece next = end + 1 < part.size() ? part.get(end + 1) : null;
    return next != null
        && (next.role() == EverydayWord.GENERIC || SECTORS.contains(next.first().key()));
  }
}
