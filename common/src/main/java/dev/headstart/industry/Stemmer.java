package dev.headstart.industry;

import java.util.Arrays;

/**
 * Cuts a canonical word to the part that its relatives share: manufacture, manufacturer and
 * manufacturing all become "manufactur". Deliberately milder than Porter's: a wrong merger costs a
 * wrong industry, a missed one only some evidence.
 */
final class Stemmer {
  /** Ending and how many letters must remain, longest first. */
  private static final String[] ENDINGS = {
    "ational", "ations", "ation", "ating", "ators", "ator", "ated", "ments", "ment", "ings", "ical",
    "ing", "ery", "ate", "ion", "ers", "er", "or", "ed"
  };

  private static final int[] KEPT = {4, 4, 4, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 4, 4, 4, 4, 4, 3};

  /** Numbers of the endings by their last letter, so that a word is held against few of them. */
  private static final int[][] BY_LAST = new int['z' + 1][0];

  static {
    for (int i = 0; i < ENDINGS.length; i++) {
      int last = ENDINGS[i].charAt(ENDINGS[i].length() - 1);
      BY_LAST[last] = Arrays.copyOf(BY_LAST[last], BY_LAST[last].length + 1);
      BY_LAST[last][BY_LAST[last].length - 1] = i;
    }
  }

  /** Shorter words have no ending to lose. */
  private static final int SHORTEST = 5;

  private Stemmer() {}

  static String stem(String word) {
    int length = word.length();
    char last = length < SHORTEST ? 0 : word.charAt(length - 1);
    for (int i : last < BY_LAST.length ? BY_LAST[last] : BY_LAST[0]) {
      String ending = ENDINGS[i];
      if (word.endsWith(ending)) {
        int kept = word.length() - ending.length();
        if (kept < KEPT[i] || (ending.equals("er") && word.charAt(kept - 1) == 'e')) {
          continue;
        }
        if (ending.equals("ical")) {
          return word.substring(0, kept + 2);
        }
        return tidy(word.substring(0, kept));
      }
    }
    return word.length() > 4 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /** "fitting" and "fit", "storage" and "stored" meet: no double consonant, no silent e. */
  private static String tidy(String stem) {
    int end = stem.length();
    if (end > 3
        && stem.charAt(end - 1) == stem.charAt(end - 2)
        && "bdgmnprt".indexOf(stem.charAt(end - 1)) >= 0) {
      return stem.substring(0, end - 1);
    }
    return end > 4 && stem.endsWith("e") ? stem.substring(0, end - 1) : stem;
  }
}
