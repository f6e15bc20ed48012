package dev.headstart.industry;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts normalised text into words. */
final class Tokens {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** "IT" in capitals is information technology, "it" is not. */
  private static final String IT = "infotech";

  private static final String APOSTROPHES = "'\u2019\u2018`\u00b4";
  private static final String COMMAS = ",;!?|\"\u201c\u201d=<>";
  private static final String HEADINGS = ":\u2014\u2013";
  private static final String BULLETS = "\n\r\u2022\u25aa\u25cf\u25e6\u2023*";

  private Tokens() {}

  /** Compatibility forms unified, one code point per meaning; length may change. */
  static String normalise(String text) {
    return isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** The words of a normalised text, in order. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Token.Gap gap = Token.Gap.LINE;
    int depth = 0;
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ') {
        at++;
        continue;
      }
      int end = lowerCaseEnd(text, at);
      if (end > at && (end == text.length() || text.charAt(end) == ' ')) {
        tokens.add(Token.of(text.substring(at, end), gap, at, end, depth > 0));
        gap = Token.Gap.JOINED;
        at = end;
        continue;
      }
      end = wordEnd(text, at);
      if (end > at) {
        tokens.add(token(text, gap, at, end, depth > 0));
        gap = Token.Gap.JOINED;
        at = end;
        continue;
      }
      if (c == '&' || c == '+') {
        tokens.add(new Token("and", "and", "and", gap, at, at + 1, depth > 0));
        gap = Token.Gap.JOINED;
      } else {
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
        gap = stronger(gap, gapOf(text, at));
      }
      at++;
    }
    return tokens;
  }

  /** The canonical words of a phrase, joined by single spaces. */
  static String key(String phrase) {
    return key(of(normalise(phrase)));
  }

  static String key(List<Token> words) {
    StringBuilder key = new StringBuilder();
    for (Token word : words) {
      key.append(key.length() == 0 ? "" : " ").append(word.key());
    }
    return key.toString();
  }

  /** True when there is nothing to unify; titles hold typographic apostrophes and no more. */
  private static boolean isPlain(String text) {
    if (isAscii(text)) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > '\u007f' && (c == '\u00b4' || APOSTROPHES.indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(String text) {
    // (one byte per character; far fewer steps than a loop before the loop is compiled)
    return text.getBytes(StandardCharsets.UTF_8).length == text.length();
  }

  /** Most words are plain, and some thirty thousand are cut at start. */
  private static int lowerCaseEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) >= 'a' && text.charAt(at) <= 'z') {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        at++;
      } else if (isWord(text, at, start)) {
        at += Character.charCount(text.codePointAt(at));
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isWord(String text, int at, int start) {
    int point = text.codePointAt(at);
    if (Character.isLetterOrDigit(point)) {
      return true;
    }
    int type = Character.getType(point);
    boolean mark = type == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(point) >= 0;
    return mark && at > start;
  }

  private static Token token(String text, Token.Gap gap, int start, int end, boolean aside) {
    String raw = text.substring(start, end);
    boolean plain = isAscii(raw) && raw.indexOf('\'') < 0 && raw.indexOf('`') < 0;
    String word = (plain ? raw : folded(raw)).toLowerCase(Locale.ROOT);
    if (raw.equals("IT") && !isShouted(text)) {
      word = IT;
    }
    return Token.of(word, gap, start, end, aside);
  }

  private static String folded(String raw) {
    String plain =
        isPlain(raw)
            ? raw
            : MARKS.matcher(Normalizer.normalize(raw, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      if (APOSTROPHES.indexOf(plain.charAt(i)) < 0) {
        folded.append(plain.charAt(i));
      }
    }
    return folded.toString();
  }

  /** True for a text all in capitals, where "IT" may be the pronoun. */
  private static boolean isShouted(String text) {
    return text.strip().length() > 2 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static Token.Gap gapOf(String text, int at) {
    char c = text.charAt(at);
    if (BULLETS.indexOf(c) >= 0) {
      return Token.Gap.LINE;
    }
    boolean spaced =
        (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    if (HEADINGS.indexOf(c) >= 0 || (c == '-' && spaced)) {
      return Token.Gap.HEADING;
    }
    if (COMMAS.indexOf(c) >= 0) {
      return Token.Gap.COMMA;
    }
    if (c == '.' && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)))) {
      return Token.Gap.COMMA;
    }
    return c == '/' || c == '\\' ? Token.Gap.SLASH : Token.Gap.JOINED;
  }

  private static Token.Gap stronger(Token.Gap one, Token.Gap other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
