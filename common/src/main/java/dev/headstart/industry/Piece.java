package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of words with one function.
 *
 * @param role what everyday function it has; null for a known phrase, a code or an unknown word
 * @param meaning what the lexicon says; null otherwise
 */
record Piece(List<Token> tokens, EverydayWord role, Meanings.Meaning meaning) {

  private static final int BROAD = 30;

  boolean isCode() {
    return tokens.get(0).key().startsWith(CodeReader.MARK);
  }

  boolean isPhrase() {
    return meaning != null;
  }

  boolean isUnknown() {
    return role == null && meaning == null && !isCode();
  }

  /**
   * True for a phrase that says what is done rather than with what ("manufacturing", "rental"), or
   * that stands for very many codes: with an unknown word before it, it means something narrower.
   */
  boolean isBroad() {
    return isPhrase()
        && (meaning.leaves().size() > BROAD || Facet.without(TitleIndex.stems(tokens)).isEmpty());
  }

  boolean isAside() {
    return first().aside();
  }

  boolean isContent() {
    return role == null;
  }

  boolean isConjunction() {
    return isUnknown() && tokens.get(0).isConjunction();
  }

  boolean isNumber() {
    return isUnknown() && tokens.get(0).text().chars().allMatch(Character::isDigit);
  }

  /** True for what may name an industry: neither grammar nor a bare number. */
  boolean carriesMeaning() {
    return isContent() && !isConjunction() && !isNumber();
  }

  Token first() {
    return tokens.get(0);
  }

  Token last() {
    return tokens.get(tokens.size() - 1);
  }

  /** The words of several pieces in a row. */
  static List<Token> words(List<Piece> pieces) {
    List<Token> words = new ArrayList<>();
    pieces.forEach(piece -> words.addAll(piece.tokens()));
    return words;
  }
}
