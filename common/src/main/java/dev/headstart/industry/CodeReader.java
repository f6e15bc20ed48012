package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds industry codes that are written as such: "62011", "SSIC 62-011", "section C". */
final class CodeReader {
  /** Marks the words that stand for a code; no word of a text begins with it. */
  static final String MARK = "#";

  private static final String ITEM = "(?:\\d{2}[-. ]\\d{3}|\\d{4}[-. ]\\d|\\d{2,5})(?![\\d%])";
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "\\b(?:ssic|sic|industry|industries|division|group|class|sub-?class)(?:es|s)?"
              + "(?:\\s(?:20(?:20|25)|codes?|numbers?|divisions?|groups?|no\\.?))*[\\s:#=]{1,3}("
              + ITEM
              + "(?:\\s?(?:,|/|&|;|and|or|to|-)\\s?"
              + ITEM
              + "){0,19})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE_WORD =
      Pattern.compile(
          "\\bcodes?[\\s:#=]{1,3}("
              + ITEM
              + "(?:\\s?(?:,|/|&|;|and|or|to|-)\\s?"
              + ITEM
              + "){0,19})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SECTION =
      Pattern.compile("\\b(?:ssic\\s)?sections?[\\s:]{1,2}([a-v])\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE = Pattern.compile("(?<![\\w$.,-])(\\d{5})(?![\\w%-])");
  private static final Pattern ALONE =
      Pattern.compile("\\s*([a-v]|\\d{2,5}|\\d{2}[-. ]\\d{1,3})\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern RANGE = Pattern.compile("(\\d{2})\\s?(?:-|to)\\s?(\\d{2})(?!\\d)");
  private static final Pattern ONE = Pattern.compile(ITEM);

  private final SsicTree tree;

  CodeReader(SsicTree tree) {
    this.tree = tree;
  }

  /** Blanks every code in the text and adds a marked word for it. */
  void read(StringBuilder text, boolean explicit, List<Token> codes) {
    Matcher alone = ALONE.matcher(text);
    if (alone.matches() && (explicit || isUnmistakable(alone.group(1)))) {
      String code = alone.group(1).replaceAll("[-. ]", "").toUpperCase(Locale.ROOT);
      if (tree.node(code).isPresent()) {
        Named named = new Named(List.of(code), alone.start(1), alone.end(1));
        take(text, alone.start(1), alone.end(1), List.of(named), codes);
        return;
      }
    }
    for (Pattern pattern : List.of(AFTER_NAME, CODE_WORD, SECTION, BARE)) {
      Matcher matcher = pattern.matcher(text.toString());
      while (matcher.find()) {
        if (pattern == BARE && tree.node(matcher.group(1)).isEmpty()) {
          continue;
        }
        List<Named> named = named(matcher.group(1), matcher.start(1));
        take(text, matcher.start(), matcher.end(), named, codes);
      }
    }
  }

  /** Four digits alone are a class unless they read as a year. */
  private static boolean isUnmistakable(String text) {
    return text.length() >= 4 && !text.matches("(?:19|20)\\d\\d|\\d\\d[-. ]\\d{1,2}");
  }

  /** One code, or the divisions of a range, and where it stands in the text. */
  private record Named(List<String> codes, int start, int end) {}

  private static void take(
      StringBuilder text, int start, int end, List<Named> named, List<Token> codes) {
    for (Named one : named) {
      String key = MARK + String.join(",", one.codes());
      codes.add(new Token(key, key, key, Token.Gap.COMMA, one.start(), one.end(), false));
    }
    SetAside.blank(text, start, end);
  }

  private static List<Named> named(String list, int offset) {
    if (list.length() == 1) {
      return List.of(new Named(List.of(list.toUpperCase(Locale.ROOT)), offset, offset + 1));
    }
    Matcher range = RANGE.matcher(list);
    if (range.matches()) {
      List<String> divisions = new ArrayList<>();
      int last = Integer.parseInt(range.group(2));
      for (int division = Integer.parseInt(range.group(1)); division <= last; division++) {
        divisions.add(String.format(Locale.ROOT, "%02d", division));
      }
      if (!divisions.isEmpty()) {
        return List.of(new Named(divisions, offset, offset + list.length()));
      }
    }
    List<Named> named = new ArrayList<>();
    Matcher one = ONE.matcher(list);
    while (one.find()) {
      String code = one.group().replaceAll("[-. ]", "");
      named.add(new Named(List.of(code), offset + one.start(), offset + one.end()));
    }
    return named;
  }
}
