package dev.headstart.industry;

import java.util.List;

/**
 * One word of a text.
 *
 * @param text as written, folded to lower case without marks
 * @param key the form compared: British spelling, singular
 * @param stem the part that the key's relatives share
 * @param gap what stands between the word before and this one
 * @param start offset of the first character in the normalised text
 * @param end offset after the last character
 * @param aside true inside brackets
 */
record Token(String text, String key, String stem, Gap gap, int start, int end, boolean aside) {

  /** How strongly a word is parted from the one before. */
  enum Gap {
    /** A space or hyphen. */
    JOINED,
    /** A slash, which parts a list unless a known phrase spans it. */
    SLASH,
    /** A comma, semicolon or full stop. */
    COMMA,
    /** A colon or a dash between blanks: what stands before may be the heading of what follows. */
    HEADING,
    /** A new line or bullet. */
    LINE
  }

  static Token of(String word, Gap gap, int start, int end, boolean aside) {
    String key = word.equals("n") ? "and" : Spelling.canonical(word);
    return new Token(word, key, Stemmer.stem(key), gap, start, end, aside);
  }

  boolean isConjunction() {
    return text.equals("and") || text.equals("or") || text.equals("n");
  }

  /** True for "mills" and "agencies", false for "gas". */
  boolean isPlural() {
    boolean people =
        text.endsWith("clinics") || text.endsWith("mechanics") || text.endsWith("medics");
    boolean science = text.endsWith("ics") && !people; // "logistics"
    return text.endsWith("sses") || (text.endsWith("s") && !key.endsWith("s") && !science);
  }

  /** The words in a row as if nothing stood between them. */
  static List<Token> joined(List<Token> tokens) {
    return tokens.stream()
        .map(t -> new Token(t.text, t.key, t.stem, Gap.JOINED, t.start, t.end, t.aside))
        .toList();
  }

  /** The words in a row as if no brackets stood around some. */
  static List<Token> outside(List<Token> tokens) {
    return tokens.stream()
        .map(t -> new Token(t.text, t.key, t.stem, Gap.JOINED, t.start, t.end, false))
        .toList();
  }

  Token spelt(String word) {
    return of(word, gap, start, end, aside);
  }
}
