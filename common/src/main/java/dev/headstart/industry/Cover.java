package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** States a set of 5-digit codes by the fewest, broadest codes. */
final class Cover {
  private Cover() {}

  /** The codes, highest level first possible, that together hold exactly these leaves; sorted. */
  static List<String> of(SsicTree tree, Set<String> leaves) {
    SortedSet<String> covering = new TreeSet<>();
    for (String leaf : leaves) {
      String broadest = leaf;
      int held = 1;
      for (SsicNode above : tree.parents(leaf)) {
        Set<String> below = tree.leaves(above.code());
        if (!leaves.containsAll(below)) {
          break;
        }
        // A section of a single division is no broader than the division; the digits say more.
        if (below.size() > held) {
          broadest = above.code();
          held = below.size();
        }
      }
      covering.add(broadest);
    }
    return new ArrayList<>(covering);
  }
}
