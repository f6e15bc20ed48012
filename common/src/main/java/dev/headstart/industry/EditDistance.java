package dev.headstart.industry;

/** Counts insertions, deletions, substitutions and swaps of neighbours. */
final class EditDistance {
  private EditDistance() {}

  /** The distance, or some number above {@code most} as soon as it is certain to exceed that. */
  static int between(String one, String other, int most) {
    int width = other.length();
    int[] before = new int[width + 1];
    int[] above = new int[width + 1];
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int best = i;
      for (int j = 1; j <= width; j++) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int cell = Math.min(Math.min(above[j] + 1, row[j - 1] + 1), above[j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        row[j] = swapped ? Math.min(cell, before[j - 2] + 1) : cell;
        best = Math.min(best, row[j]);
      }
      if (best > most) {
        return most + 1;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return above[width];
  }
}
