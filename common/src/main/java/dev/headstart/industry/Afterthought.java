package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Clauses that rule out what they have named before: "cafes no need", "we have enough bars, so
 * leave those out".
 */
final class Afterthought {
  private static final String CLAUSE =
      "(?:^|(?<=[,.;:!?(\\n])|(?<= but )|(?<= while )|(?<= though ))((?:(?! but | while | though )[^,.;:!?()\\n]){2,120}?)";

  private static final String THEM = "(?:those|them|these|that|this|it|they)(?: ones| all| both)?";

  private static final Pattern RULING_OUT =
      Pattern.compile(
          CLAUSE
              + "(?:,?\\s(?:so|then|hence|therefore|pls|please|kindly|and|can|just)){0,3},?\\s"
              + "(?:(?:leave|keep|take|filter|sort|throw|kick|strip) "
              + THEM
              + " (?:out|off|away|aside)|(?:exclude|skip|omit|remove|drop|ignore|avoid) "
              + THEM
              + "|,? (?:please|pls|kindly) (?:take out|remove|exclude|leave out)"
              + "|(?:(?:is|are|was|were) )?(?:no need|not needed|not required|not relevant|not interested|not of interest|not eligible"
              + "|not suitable|not in scope|out of scope|off limits|excluded|not included|not counted|not considered|not for (?:us|me|now))"
              + "|\\s?\\?\\s?(?:no need|no no|nope|not needed|no thanks)|cannot|can't|cant|dun want|dun wan|(?:i |we )?(?:don't|dont|do not) (?:want|need|count))"
              + "(?:\\s(?:for|to|of|lah|la|leh|lor|ah|hor|pls|please|now|us|me|thanks|anymore|already|either|too|one|tender|interest))*\\s*"
              + "(?=$|[,.;:!?()\\n])",
          Pattern.CASE_INSENSITIVE);

  /** "I want cafes" is what is not ruled out by "I don't want bars". */
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:want|need|give|find|show|only)\\b", Pattern.CASE_INSENSITIVE);

  private final List<int[]> ranges = new ArrayList<>();

  private Afterthought() {}

  static Afterthought in(CharSequence text) {
    Afterthought found = new Afterthought();
    Matcher clause = RULING_OUT.matcher(text);
    while (clause.find()) {
      if (!ASKED.matcher(clause.group(1)).find()) {
        found.ranges.add(new int[] {clause.start(1), clause.end(1)});
      }
    }
    return found;
  }

  boolean rulesOut(Piece piece) {
    int start = piece.first().start();
    return ranges.stream().anyMatch(range -> range[0] <= start && start < range[1]);
  }
}
