package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Hears that only some are meant: "telcos, mobile operators specifically" asks for no others. */
final class Only {
  private static final Set<String> SAID =
      Set.of("only", "just", "specifically", "mainly", "namely", "especially", "particularly");

  private Only() {}

  /** The parts without those of whom a later one says that only some are meant. */
  static List<RunReader.Part> of(List<RunReader.Part> parts, SsicTree tree) {
    List<RunReader.Part> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      RunReader.Part all = parts.get(i);
      if (parts.subList(i + 1, parts.size()).stream().noneMatch(some -> isSome(some, all, tree))) {
        kept.add(all);
      }
    }
    return kept;
  }

  private static boolean isSome(RunReader.Part some, RunReader.Part all, SsicTree tree) {
    boolean said = some.pieces().stream().anyMatch(Only::isSaidBy);
    if (!said || some.found().isEmpty() || all.found().isEmpty()) {
      return false;
    }
    Set<String> few = some.found().get().leaves(tree);
    Set<String> many = all.found().get().leaves(tree);
    return !few.isEmpty() && few.size() < many.size() && many.containsAll(few);
  }

  private static boolean isSaidBy(Piece piece) {
    return piece.role() != null
        && piece.tokens().stream().anyMatch(word -> SAID.contains(word.text()));
  }
}
