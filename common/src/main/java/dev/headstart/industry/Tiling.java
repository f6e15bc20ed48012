package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the longest known phrases over a text, left to right. */
final class Tiling {
  private final PhraseTable<Meanings.Meaning> phrases;
  private final PhraseTable<EverydayWord> everyday;

  Tiling(PhraseTable<Meanings.Meaning> phrases, PhraseTable<EverydayWord> everyday) {
    this.phrases = phrases;
    this.everyday = everyday;
  }

  List<Piece> of(List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      PhraseTable.Hit<Meanings.Meaning> phrase = phrases.longestAt(tokens, at);
      PhraseTable.Hit<EverydayWord> word = everyday.longestAt(tokens, at);
      if (phrase != null && !phrase.exact() && isLoose(tokens, at, phrase.length())) {
        phrase = phrases.longestExactlyAt(tokens, at);
      }
      int length = 1;
      EverydayWord role = null;
      Meanings.Meaning meaning = null;
      // A word of conversation is no industry alone ("import the list"), only in a longer phrase.
      if (phrase != null && phrase.value().isSilenced()) {
        role = EverydayWord.SILENCED;
        length = phrase.length();
      } else if (word != null && !isMeant(phrase, word)) {
        role = word.value();
        length = word.length();
      } else if (phrase != null && !phrase.value().isEmpty()) {
        meaning = phrase.value();
        length = phrase.length();
      }
      pieces.add(new Piece(List.copyOf(tokens.subList(at, at + length)), role, meaning));
      at += length;
    }
    return pieces;
  }

  /** The longer one is meant, and of two equal ones what the tenant has said. */
  private static boolean isMeant(
      PhraseTable.Hit<Meanings.Meaning> phrase, PhraseTable.Hit<EverydayWord> word) {
    if (phrase == null || phrase.length() < word.length()) {
      return false;
    }
    return phrase.length() > word.length() || phrase.value().origin() == Meanings.Origin.TENANT;
  }

  /** The one known phrase that all the words are. */
  Optional<Piece> whole(List<Token> tokens) {
    PhraseTable.Hit<Meanings.Meaning> hit = tokens.isEmpty() ? null : phrases.longestAt(tokens, 0);
    boolean all = hit != null && hit.length() == tokens.size() && !hit.value().isEmpty();
    return all ? Optional.of(new Piece(tokens, null, hit.value())) : Optional.empty();
  }

  /** True when the last of several words only says that somebody does it. */
  boolean isGeneric(List<Token> tokens) {
    PhraseTable.Hit<EverydayWord> word =
        tokens.size() < 2 ? null : everyday.longestAt(tokens, tokens.size() - 1);
    return word != null && word.value() == EverydayWord.GENERIC;
  }

  /** "Companies incorporated in May" is no company incorporation, and "moved" is no mover. */
  private boolean isLoose(List<Token> tokens, int at, int length) {
    if (length == 1 && tokens.get(at).text().endsWith("ed")) {
      return true;
    }
    for (Token token : tokens.subList(at, at + length)) {
      PhraseTable.Hit<EverydayWord> word = everyday.longestAt(List.of(token), 0);
      if (word != null && word.value() != EverydayWord.GENERIC) {
        return true;
      }
    }
    return false;
  }
}
