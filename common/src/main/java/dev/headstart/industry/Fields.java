package dev.headstart.industry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Forms filled in, "Country: Singapore", {@code title="COO"}: what stands in most is no industry.
 */
final class Fields {
  private static final String NO_INDUSTRY =
      "country|location|city|area|region|postal(?: ?code)?|size|company size|employees?|headcount|staff"
          + "|revenue|turnover|founded|year(?: founded)?|age|(?:job ?)?titles?|roles?|seniority|contacts?|personas?"
          + "|departments?|phone|email|limit|status|source|owner|priority|deadline|due|date|format|output|budget"
          + "|language|funding|stage|campaign(?: name)?|list(?: name)?|name|from|to|cc|subject|re|fwd?";

  private static final Pattern FIELD =
      Pattern.compile(
          "(?im)(?:(?<=^|[,;{|\\n])|(?<=\\s)(?=[\\w ]{2,14}=))\\s{0,3}\"?(?:"
              + NO_INDUSTRY
              + ")\"?\\s?[:=]\\s?(?:\"[^\"\\n]{0,80}\"|\\[[^\\]\\n]{0,200}\\]|[^\\n,;|}]{0,60})");

  private Fields() {}

  /** Blanks those that hold no industry and reports them. */
  static void setAside(StringBuilder text, List<Ignored> ignored) {
    Matcher field = FIELD.matcher(text.toString());
    while (field.find()) {
      ignored.add(new Ignored(Echo.of(field.group().strip()), Ignored.Reason.FIELD));
      SetAside.blank(text, field.start(), field.end());
    }
  }
}
