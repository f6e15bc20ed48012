package dev.headstart.industry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a message what looks like no word of an industry: addresses, numbers with units. */
final class SetAside {
  private static final String AMOUNT = "\\d[\\d,.]{0,15}+\\s?(?:k|m|mn|mil|million|b|bn|billion)?";
  private static final String UNITS =
      "employees?|staffs?|people|persons?|headcount|pax|ftes?|workers|years?|yrs?|months?|weeks?"
          + "|days?|hours?|hrs?|minutes?|mins?|results|rows|records|companies|firms|leads"
          + "|prospects|names|outlets?|branches|locations?|offices|users|customers|clients|km"
          + "|sq ?ft|sqm|revenue|turnover|percent|am|pm|stars?|times?";

  /** One to four words with capitals: "Ang Mo Kio". */
  private static final String NAME = "(?:\\p{Lu}[\\w']{1,20} ){1,4}";

  private static final Map<Ignored.Reason, List<Pattern>> PATTERNS = new LinkedHashMap<>();

  static {
    PATTERNS.put(
        Ignored.Reason.EMAIL,
        List.of(compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6}")));
    PATTERNS.put(
        Ignored.Reason.URL,
        List.of(
            compile("\\b(?:https?|ftp)://[^\\s,]{1,500}|\\bwww\\.[^\\s,]{1,500}"),
            compile(
                "\\b[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,3}\\.(?:com|sg|net|org|io|co|ai|biz|info|my|hk|app|dev|asia|shop|tech)"
                    + "\\b(?:/[^\\s,]{0,300})?")));
    PATTERNS.put(
        Ignored.Reason.UEN,
        List.of(
            compile("\\b(?:\\d{8}[a-z]|(?:19|20)\\d{7}[a-z]|[tsr]\\d{2}[a-z]{2}\\d{4}[a-z])\\b")));
    PATTERNS.put(
        Ignored.Reason.COMPANY,
        List.of(
            Pattern.compile(
                "\\b(?:\\p{Lu}[\\w&'.-]{0,30} ){2,6}(?:(?i:pte\\.? ltd|private limited|llp|sdn bhd)\\b)"),
            Pattern.compile(
                "(?:^|\\n)\\s*(?!(?:Investment|Family|Land|Property|Real|Business)\\b)"
                    + "(?:\\p{Lu}[\\p{Ll}'-]{2,20} ){1,2}Holdings\\s*(?=$|\\n)")));
    PATTERNS.put(
        Ignored.Reason.NUMBER,
        List.of(
            compile(
                "(?:s\\$|us\\$|sgd|usd|\\$|\u20ac|\u00a3)\\s?"
                    + AMOUNT
                    + "(?:\\s?(?:-|to|\u2013)\\s?(?:s\\$|\\$)?\\s?"
                    + AMOUNT
                    + ")?\\b(?:\\s(?:"
                    + UNITS
                    + ")\\b)?"),
            compile(
                "(?:\\b(?:between|more than|less than|fewer than|at least|at most|up to|over|under|above|below|around|about)\\s|[<>~\u2264\u2265]=?\\s?)?"
                    + "(?<![\\w.])"
                    + AMOUNT
                    + "\\s?\\+?(?:\\s?(?:-|\u2013|to|and)\\s?"
                    + AMOUNT
                    + "\\s?\\+?)?\\s?-?(?:"
                    + UNITS
                    + ")\\b|\\d+(?:\\.\\d+)?\\s?%"),
            compile(
                "\\b\\d{1,4}\\s?(?:-|\u2013|to|\\+)\\s?(?:\\d{1,4}\\s)?(?:stores|shops|sites|seats|rooms|beds|vehicles|lorries|trucks)\\b"),
            compile(
                "(?:\\b(?:(?:annual )?revenue|turnover|sales|profit|headcount|budget)(?: of| is|:)?\\s)?(?:\\b(?:more than|less than|at least|up to|over|under|above|below|around|about)\\s|[<>]=?\\s?)?(?<![\\w.])\\d[\\d,.]{0,15}+\\s?(?:k|m|mn|mil|mill|million|bn|billion)\\b"),
            compile("\\+?65[\\s-]?\\d{4}[\\s-]?\\d{4}\\b|\\b[3689]\\d{3}[\\s-]\\d{4}\\b"),
            compile("\\b(?:since|after|before|in|from|year)\\s(?:19|20)\\d{2}\\b")));
    PATTERNS.put(
        Ignored.Reason.PLACE,
        List.of(
            compile(
                "\\b(?:postal )?district \\d{1,2}\\b|\\bpostal ?code:? \\d{6}\\b|\\bsingapore \\d{6}\\b"),
            Pattern.compile(
                "(?:\\b(?i:near|in|at|around|along|by|off|from) )?"
                    + NAME
                    + "(?:Road|Rd|Highway|Expressway|Street|Avenue|Ave"
                    + "|Crescent|Boulevard|Lane|Quay|Link|Terrace|Business City|Industrial Estate"
                    + "|Industrial Park|Way|MRT)\\b"),
            Pattern.compile(
                "\\b(?i:near|in|at|around|along|by|off|from|of) (?i:the )?"
                    + NAME
                    + "(?:Airport|Park|City|Mall|Plaza|Tower"
                    + "|Towers|Building|Centre|Hub|Point|Hospital|University|Drive|Station)\\b")));
    PATTERNS.put(
        Ignored.Reason.FUNDING,
        List.of(
            compile(
                "\\b(?:pre[\\s-]?)?series[\\s-][a-g]\\d?\\b(?:[\\s-](?:funded|stage|round))?")));
  }

  private SetAside() {}

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  /** The text with every such piece overwritten by blanks, offsets kept; what went is reported. */
  static String from(String text, List<Ignored> ignored) {
    StringBuilder rest = new StringBuilder(text);
    List<Ignored> found = new ArrayList<>();
    PATTERNS.forEach(
        (reason, patterns) -> {
          for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(rest.toString());
            while (matcher.find()) {
              found.add(new Ignored(Echo.of(matcher.group()), reason));
              blank(rest, matcher.start(), matcher.end());
            }
          }
        });
    ignored.addAll(found);
    return rest.toString();
  }

  static void blank(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
