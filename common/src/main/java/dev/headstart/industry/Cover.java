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
      for (SsicNode above : tree.parents(leaf)) {
        if (!leaves.containsAll(tree.leaves(above.code()))) {
          break;
        }
        broadest = above.code();
      }
      covering.add(broadest);
    }
    return new ArrayList<>(covering);
  }
}
