package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The lexicon in the codes of one edition: what every known phrase stands for. */
final class Meanings {
  /** A phrase that stands for at most so many 5-digit codes also lends its words to the index. */
  private static final int NARROW = 3;

  private final SsicTree tree;
  private final Translation translation;
  private final PhraseTable<Meaning> phrases = new PhraseTable<>(true);
  private final List<Narrow> narrow = new ArrayList<>();

  /** An entry's phrases and its 5-digit codes, where these are few. */
  private record Narrow(List<String> phrases, Set<String> leaves) {}

  /**
   * One lexicon entry.
   *
   * @param codes codes of any level, the most typical first
   * @param leaves all of them expanded
   * @param dealers these, and those who are meant only where a word says what they do
   */
  record Meaning(
      List<String> phrases,
      List<String> codes,
      Set<String> leaves,
      Set<String> dealers,
      Origin origin) {

    boolean isEmpty() {
      return dealers.isEmpty();
    }

    /** True when the tenant has said that the phrase is no industry. */
    boolean isSilenced() {
      return isEmpty() && origin == Origin.TENANT;
    }
  }

  /** Who says so. */
  enum Origin {
    THING,
    LEXICON,
    TENANT
  }

  private Meanings(SsicTree tree, Translation translation) {
    this.tree = tree;
    this.translation = translation;
  }

  static Meanings of(SsicTree tree, Lexicon lexicon, Translation translation) {
    Meanings meanings = new Meanings(tree, translation);
    lexicon.things().forEach(meanings::add);
    lexicon.entries().forEach(entry -> meanings.add(entry, Origin.LEXICON));
    lexicon.overrides().forEach(entry -> meanings.add(entry, Origin.TENANT));
    return meanings;
  }

  private void add(Thing thing) {
    Set<String> codes = translated(thing.codes());
    Set<String> leaves = leaves(codes);
    Set<String> all = leaves;
    if (!thing.said().isEmpty()) {
      all = new TreeSet<>(leaves);
      all.addAll(leaves(translated(thing.said())));
    }
    Meaning meaning = new Meaning(thing.phrases(), List.copyOf(codes), leaves, all, Origin.THING);
    thing.phrases().forEach(phrase -> phrases.putKey(phrase, meaning, false));
  }

  private void add(LexiconEntry entry, Origin origin) {
    boolean moved = tree.version() == SsicVersion.SSIC_2025 && !entry.codes2025().isEmpty();
    Set<String> codes = moved ? new LinkedHashSet<>(entry.codes2025()) : translated(entry.codes());
    codes.removeIf(code -> tree.leaves(code).isEmpty());
    Set<String> leaves = leaves(codes);
    Meaning meaning = new Meaning(entry.phrases(), List.copyOf(codes), leaves, leaves, origin);
    for (String phrase : entry.phrases()) {
      // (ours are canonical, which a test holds them to; a tenant's are what somebody typed)
      String key = origin == Origin.LEXICON ? phrase : Tokens.key(phrase);
      Meaning known = phrases.get(key);
      boolean thing = origin == Origin.LEXICON && known != null && known.origin() == Origin.THING;
      phrases.putKey(key, thing ? dealtIn(meaning, known.dealers()) : meaning, true);
    }
    if (leaves.size() <= NARROW) {
      narrow.add(new Narrow(entry.phrases(), leaves));
    }
  }

  private static Meaning dealtIn(Meaning meaning, Set<String> dealers) {
    Set<String> all = new TreeSet<>(meaning.leaves());
    all.addAll(dealers);
    return new Meaning(meaning.phrases(), meaning.codes(), meaning.leaves(), all, meaning.origin());
  }

  private Set<String> translated(List<String> codes) {
    Set<String> translated = new LinkedHashSet<>();
    codes.forEach(code -> translated.addAll(translation.of(code)));
    return translated;
  }

  private Set<String> leaves(Collection<String> codes) {
    if (codes.size() == 1) {
      return tree.leaves(codes.iterator().next());
    }
    Set<String> leaves = new TreeSet<>();
    codes.forEach(code -> leaves.addAll(tree.leaves(code)));
    return leaves;
  }

  PhraseTable<Meaning> phrases() {
    return phrases;
  }

  /** Every phrase with every 5-digit code it stands for, where these are few. */
  void forEachNarrow(BiConsumer<Set<String>, String> each) {
    for (Narrow one : narrow) {
      Set<String> stems = new TreeSet<>();
      one.phrases().forEach(phrase -> TitleIndex.addStems(Tokens.of(phrase), stems));
      // (what is done says little here: half of all codes are made or sold by somebody)
      Set<String> said = Facet.without(stems);
      if (!said.isEmpty()) {
        one.leaves().forEach(leaf -> each.accept(said, leaf));
      }
    }
  }

  /** Every phrase of the lexicon proper, things left out. */
  void forEachIndustry(Consumer<String> each) {
    phrases.forEach(
        (phrase, meaning) -> {
          if (meaning.origin() != Origin.THING) {
            each.accept(phrase);
          }
        });
  }

  /** Every phrase and its meaning, for spelling correction and the look-ahead. */
  void forEachPhrase(BiConsumer<String, Meaning> each) {
    Map<String, Meaning> sorted = new TreeMap<>();
    phrases.forEach(sorted::put);
    sorted.forEach(each);
  }
}
