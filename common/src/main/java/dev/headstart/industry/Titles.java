package dev.headstart.industry;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of every title, cut once, because each index reads them. */
final class Titles {
  private final Map<String, List<Token>> byCode = new HashMap<>();

  static Titles of(SsicTree tree) {
    Titles titles = new Titles();
    for (SsicNode node : tree.nodes()) {
      titles.byCode.put(node.code(), Tokens.of(Tokens.normalise(node.title())));
    }
    return titles;
  }

  List<Token> words(SsicNode node) {
    return byCode.getOrDefault(node.code(), Collections.emptyList());
  }
}
