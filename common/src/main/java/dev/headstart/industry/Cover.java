package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** States a set of 5-digit codes by the fewest, broadest codes. */
final class Cover {
  private Cover() {}

  /** The codes, highest level first possible, that together hold exactly these leaves; sorted. */
  static List<String> of(SsicTree tree, Set<String> leaves) {
    Map<String, Integer> held = new HashMap<>();
    for (String leaf : leaves) {
      tree.parents(leaf).forEach(above -> held.merge(above.code(), 1, Integer::sum));
    }
    SortedSet<String> covering = new TreeSet<>();
    for (String leaf : leaves) {
      covering.add(broadest(tree, leaf, held));
    }
    return new ArrayList<>(covering);
  }

  private static String broadest(SsicTree tree, String leaf, Map<String, Integer> held) {
    String broadest = leaf;
    int size = 1;
    for (SsicNode above : tree.parents(leaf)) {
      int below = tree.leaves(above.code()).size();
      if (held.get(above.code()) < below) {
        break;
      }
      // A section of a single division is no broader than the division; the digits say more.
      if (below > size) {
        broadest = above.code();
        size = below;
      }
    }
    return broadest;
  }
}
