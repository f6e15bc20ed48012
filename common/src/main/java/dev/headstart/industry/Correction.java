package dev.headstart.industry;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hears a change of mind: "florists, sorry, I meant wholesalers of flowers" asks for no florists.
 */
final class Correction {
  private static final Pattern TAKING_BACK =
      Pattern.compile(
          "(?i)(?:\\b(?:sorry|oops|no|nope|wait|actually|hmm|typo|typed wrongly)\\b[\\s,.!]{0,4}){0,4}"
              + "\\b(?:i (?:mean|meant)|(?:make|change) (?:it|that)(?: to)?|on second thoughts?|(?:i )?changed my mind"
              + "|scratch that|scrap that|correction|actually no)\\b[\\s,:.!]{0,4}");

  private static final Pattern STRAY = Pattern.compile("^[\\s\\p{Punct}\\u2013\\u2014]*$");

  private static final Pattern END = Pattern.compile("[\\p{Punct}\\s]{1,8}$");

  private Correction() {}

  /** Blanks what stands before a change of mind in a line, and reports it. */
  static void setAside(StringBuilder text, List<Ignored> ignored) {
    Matcher back = TAKING_BACK.matcher(text.toString());
    while (back.find()) {
      int start = text.lastIndexOf("\n", back.start()) + 1;
      String before = text.substring(start, back.start());
      boolean more = !STRAY.matcher(text.substring(back.end())).matches();
      if (more && !STRAY.matcher(before).matches()) {
        ignored.add(
            new Ignored(
                Echo.of(END.matcher(before.strip()).replaceFirst("")), Ignored.Reason.TAKEN_BACK));
        SetAside.blank(text, start, back.end());
      }
    }
  }
}
