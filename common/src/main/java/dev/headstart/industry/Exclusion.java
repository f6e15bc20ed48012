package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What was ruled out: the words, and the codes they stand for. */
record Exclusion(
    String input, Collection<SsicNode> titled, SortedSet<String> leaves, List<String> covered) {

  static Exclusion of(
      SsicTree tree, TitleIndex titles, String input, List<Token> tokens, Optional<Found> found) {
    SortedSet<String> leaves = found.map(f -> f.leaves(tree)).orElseGet(TreeSet::new);
    return new Exclusion(
        input, titles.holding(TitleIndex.stems(tokens)), leaves, Cover.of(tree, leaves));
  }

  /**
   * The codes ruled out of what was asked for. "Food manufacturing except bakeries" rules out the
   * shops that a bakery may be, and also every made thing that a title calls a bakery product.
   */
  SortedSet<String> within(SsicTree tree, Set<String> asked) {
    SortedSet<String> out = new TreeSet<>(leaves);
    if (!Collections.disjoint(leaves, asked)) {
      return out; // "F&B but no bars": pubs, not every title that names bars among others
    }
    SsicLevel highest = null;
    List<SsicNode> inside = new ArrayList<>();
    for (SsicNode node : titled) {
      Set<String> below = tree.leaves(node.code());
      if (below.size() < asked.size() && asked.containsAll(below)) {
        highest = highest == null || node.level().compareTo(highest) < 0 ? node.level() : highest;
        inside.add(node);
      }
    }
    for (SsicNode node : inside) {
      if (node.level() == highest) {
        out.addAll(tree.leaves(node.code()));
      }
    }
    return out;
  }

  /** Those codes stated as broadly as they allow; mostly they are just the ones ruled out. */
  List<String> cover(SsicTree tree, SortedSet<String> out) {
    return out.size() == leaves.size() ? covered : Cover.of(tree, out);
  }
}
