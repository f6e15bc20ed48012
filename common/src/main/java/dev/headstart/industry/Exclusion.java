package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was ruled out: the words, and the codes they stand for. */
record Exclusion(String input, Set<String> stems, SortedSet<String> leaves) {

  static Exclusion of(SsicTree tree, String input, List<Token> tokens, Optional<Found> found) {
    SortedSet<String> leaves = found.map(f -> f.leaves(tree)).orElseGet(TreeSet::new);
    return new Exclusion(input, TitleIndex.stems(tokens), leaves);
  }

  /**
   * The codes ruled out of what was asked for. "Food manufacturing except bakeries" rules out the
   * shops that a bakery may be, and also every made thing that a title calls a bakery product.
   */
  SortedSet<String> within(SsicTree tree, TitleIndex titles, Set<String> asked) {
    SortedSet<String> out = new TreeSet<>(leaves);
    if (!Collections.disjoint(leaves, asked)) {
      return out; // "F&B but no bars": pubs, not every title that names bars among others
    }
    SsicLevel highest = null;
    List<SsicNode> titled = new ArrayList<>();
    for (SsicNode node : titles.holding(stems)) {
      Set<String> below = tree.leaves(node.code());
      if (below.size() < asked.size() && asked.containsAll(below)) {
        highest = highest == null || node.level().compareTo(highest) < 0 ? node.level() : highest;
        titled.add(node);
      }
    }
    for (SsicNode node : titled) {
      if (node.level() == highest) {
        out.addAll(tree.leaves(node.code()));
      }
    }
    return out;
  }
}
