package dev.headstart.industry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** The lexicon in the codes of one edition: what every known phrase stands for. */
final class Meanings {
  /** A phrase that stands for at most so many 5-digit codes also lends its words to the index. */
  private static final int NARROW = 3;

  private final PhraseTable<Meaning> phrases = new PhraseTable<>(true);
  private final List<Narrow> narrow = new ArrayList<>();

  /** The stems of an entry's phrases and its 5-digit codes; no stems when these are many. */
  private record Narrow(Set<String> stems, Set<String> leaves) {}

  /**
   * One lexicon entry.
   *
   * @param codes codes of any level, the most typical first
   * @param leaves all of them expanded
   */
  record Meaning(List<String> phrases, List<String> codes, Set<String> leaves) {}

  static Meanings of(SsicTree tree, Lexicon lexicon, Translation translation) {
    Meanings meanings = new Meanings();
    for (LexiconEntry entry : lexicon.entries()) {
      Set<String> codes = new LinkedHashSet<>();
      if (tree.version() == SsicVersion.SSIC_2025 && !entry.codes2025().isEmpty()) {
        codes.addAll(entry.codes2025());
      } else {
        for (String code : entry.codes()) {
          codes.addAll(translation.of(code));
        }
      }
      Set<String> leaves = new TreeSet<>();
      for (String code : codes) {
        leaves.addAll(tree.leaves(code));
      }
      codes.removeIf(code -> tree.leaves(code).isEmpty());
      Meaning meaning = new Meaning(entry.phrases(), List.copyOf(codes), leaves);
      Set<String> stems = new TreeSet<>();
      for (String phrase : entry.phrases()) {
        List<Token> words = Tokens.of(Tokens.normalise(phrase));
        meanings.phrases.put(words, meaning);
        if (leaves.size() <= NARROW) {
          stems.addAll(TitleIndex.stems(words));
        }
      }
      meanings.narrow.add(new Narrow(stems, leaves));
    }
    return meanings;
  }

  PhraseTable<Meaning> phrases() {
    return phrases;
  }

  /** Every phrase with every 5-digit code it stands for, where these are few. */
  void forEachNarrow(BiConsumer<Set<String>, String> each) {
    for (Narrow one : narrow) {
      if (!one.stems().isEmpty()) {
        one.leaves().forEach(leaf -> each.accept(one.stems(), leaf));
      }
    }
  }

  /** Every phrase and its meaning, for spelling correction and the look-ahead. */
  void forEachPhrase(BiConsumer<String, Meaning> each) {
    Map<String, Meaning> sorted = new TreeMap<>();
    phrases.forEach(sorted::put);
    sorted.forEach(each);
  }
}
