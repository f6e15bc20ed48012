package dev.headstart.industry;

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

  /** Last letters of the endings; most words end otherwise and are done at once. */
  private static final String LAST = "lsnrgdtye";

  private Stemmer() {}

  static String stem(String word) {
    int length = word.length();
    char last = length < 5 ? 0 : word.charAt(length - 1);
    for (int i = 0; i < ENDINGS.length && LAST.indexOf(last) >= 0; i++) {
      String ending = ENDINGS[i];
      if (ending.charAt(ending.length() - 1) == last && word.endsWith(ending)) {
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
