package dev.headstart.industry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Translates codes of SSIC 2020, in which our files are written, to SSIC 2025. */
final class Ssic2025Moves {
  private final Map<String, List<String>> moves = new HashMap<>();

  private Ssic2025Moves() {}

  static Ssic2025Moves load() {
    Ssic2025Moves loaded = new Ssic2025Moves();
    for (String row : Resources.rows("ssic-2025-moves.tsv")) {
      String[] cells = row.split("\t");
      loaded.moves.put(cells[0], List.of(cells[1].split(" ")));
    }
    return loaded;
  }

  /** Every 5-digit code of 2020 that means something else in 2025 or is gone. */
  Map<String, List<String>> all() {
    return Map.copyOf(moves);
  }

  /** The codes of the 2025 tree that hold what the 2020 code of any level holds. */
  List<String> translate(String code, SsicTree tree2025) {
    TreeSet<String> moved = new TreeSet<>();
    moves.forEach(
        (from, to) -> {
          if (from.startsWith(code)) {
            moved.addAll(to);
          }
        });
    if (moved.isEmpty()) {
      return List.of(code);
    }
    TreeSet<String> leaves = new TreeSet<>();
    moved.forEach(to -> leaves.addAll(tree2025.leaves(to)));
    tree2025.leaves(code).stream().filter(leaf -> !moves.containsKey(leaf)).forEach(leaves::add);
    return new ArrayList<>(Cover.of(tree2025, leaves));
  }
}
