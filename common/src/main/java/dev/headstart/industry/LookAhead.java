package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Completes a term while it is being typed. */
final class LookAhead {
  private static final int MOST = 100;

  /** What is typed is held only against lines that have a word of the same beginning. */
  private static final int BEGINNING = 2;

  private final Map<String, List<Line>> byBeginning = new HashMap<>();
  private final Later<FuzzyIndex> spellings;

  /**
   * One thing that can be completed to.
   *
   * @param padded the folded words, each with a space before it, so that a word's start is found
   */
  private record Line(String padded, Suggestion suggestion) {}

  /** Of lines that fit equally well, the broader, then the shorter comes first. */
  private static final Comparator<Line> BETTER =
      Comparator.comparing((Line line) -> line.suggestion().level())
          .thenComparing(line -> line.padded().length())
          .thenComparing(line -> line.suggestion().code());

  LookAhead(Indexes indexes, Later<FuzzyIndex> spellings) {
    this.spellings = spellings;
    SsicTree tree = indexes.tree();
    List<Line> lines = new ArrayList<>();
    indexes
        .meanings()
        .forEachPhrase(
            (phrase, meaning) -> {
              if (!meaning.codes().isEmpty()) {
                tree.node(meaning.codes().get(0))
                    .ifPresent(n -> lines.add(line(phrase, n, How.ALIAS, Optional.of(phrase))));
              }
            });
    for (SsicNode node : tree.nodes()) {
      Suggestion titled =
          new Suggestion(node.code(), node.level(), node.title(), How.TITLE, Optional.empty());
      lines.add(new Line(" " + joined(indexes.wordsOf(node)), titled));
      lines.add(line(node.code(), node, How.CODE, Optional.empty()));
    }
    // (sorted here and not when asked: a single letter begins a word of thousands)
    lines.sort(BETTER);
    lines.forEach(this::add);
  }

  private void add(Line line) {
    Set<String> beginnings = new HashSet<>();
    String padded = line.padded();
    for (int space = 0; space >= 0; space = padded.indexOf(' ', space + 1)) {
      for (int end = 1; end <= BEGINNING && space + end < padded.length(); end++) {
        beginnings.add(padded.substring(space + 1, space + 1 + end));
      }
    }
    beginnings.forEach(
        beginning -> byBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(line));
  }

  private static String beginning(String typed) {
    int end = typed.indexOf(' ');
    return typed.substring(0, Math.min(BEGINNING, end < 0 ? typed.length() : end));
  }

  private static Line line(String words, SsicNode n, How how, Optional<String> alias) {
    return new Line(" " + plain(words), new Suggestion(n.code(), n.level(), n.title(), how, alias));
  }

  List<Suggestion> suggest(String prefix, int limit) {
    int wanted = Math.max(1, Math.min(MOST, limit));
    String typed = plain(prefix.length() > Echo.LONGEST ? prefix.substring(0, 80) : prefix);
    if (typed.isEmpty()) {
      return List.of();
    }
    List<Line> best = best(typed);
    if (best.isEmpty()) {
      best = best(corrected(typed));
    }
    Map<String, Suggestion> byCode = new LinkedHashMap<>();
    for (Line line : best) {
      byCode.putIfAbsent(line.suggestion().code(), line.suggestion());
      if (byCode.size() == wanted) {
        break;
      }
    }
    return List.copyOf(byCode.values());
  }

  /** What is typed itself, then what begins with it, then what has words that begin so. */
  private List<Line> best(String typed) {
    List<String> starts = Stream.of(typed.split(" ")).map(word -> " " + word).toList();
    List<Line> same = new ArrayList<>();
    List<Line> begun = new ArrayList<>();
    List<Line> within = new ArrayList<>();
    for (Line line : byBeginning.getOrDefault(beginning(typed), List.of())) {
      String padded = line.padded();
      if (padded.startsWith(typed, 1)) {
        (padded.length() == typed.length() + 1 ? same : begun).add(line);
      } else if (startsAllWords(padded, starts)) {
        within.add(line);
      }
    }
    same.addAll(begun);
    same.addAll(within);
    return same;
  }

  private static boolean startsAllWords(String padded, List<String> starts) {
    for (String start : starts) {
      if (!padded.contains(start)) {
        return false;
      }
    }
    return true;
  }

  private String corrected(String typed) {
    StringBuilder corrected = new StringBuilder();
    for (String word : typed.split(" ")) {
      FuzzyIndex.Near near = spellings.get().nearest(word);
      corrected
          .append(corrected.length() == 0 ? "" : " ")
          .append(near == null ? word : near.word());
    }
    return corrected.toString();
  }

  private static String plain(String text) {
    return joined(Tokens.of(Tokens.normalise(text)));
  }

  private static String joined(List<Token> tokens) {
    StringBuilder plain = new StringBuilder();
    for (Token token : tokens) {
      plain.append(plain.length() == 0 ? "" : " ").append(token.text());
    }
    return plain.toString();
  }
}
