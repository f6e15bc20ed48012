package dev.headstart.industry;

import java.util.List;

/** Everything that is looked things up in, built once for one edition and lexicon. */
record Indexes(SsicTree tree, Meanings meanings, Callings callings, Later<Evidence> evidence) {

  /**
   * The known phrases are there at once; the words of the titles follow on a thread of their own.
   */
  static Indexes of(SsicTree tree, Lexicon lexicon) {
    Translation translation = Translation.to(tree);
    Meanings meanings = Meanings.of(tree, lexicon, translation);
    Later<Evidence> evidence =
        Later.begun(
            () -> {
              meanings.phrases().prepare();
              return Evidence.of(tree, meanings, translation);
            });
    return new Indexes(tree, meanings, Callings.in(translation), evidence);
  }

  TitleIndex titles() {
    return evidence.get().titles();
  }

  WordIndex words() {
    return evidence.get().words();
  }

  List<Token> wordsOf(SsicNode node) {
    return evidence.get().texts().words(node);
  }

  /** The words that a misspelt one may stand for; those of conversation too, to be left alone. */
  FuzzyIndex spellings(PhraseTable<EverydayWord> everyday) {
    FuzzyIndex spellings = new FuzzyIndex();
    meanings.forEachPhrase((phrase, meaning) -> addWords(spellings, phrase));
    meanings.forEachIndustry(phrase -> spellings.add(phrase, FuzzyIndex.Kind.INDUSTRY));
    everyday.forEach((phrase, role) -> addWords(spellings, phrase));
    for (String row : Resources.rows("ordinary-words.txt")) {
      for (String word : row.split(" ")) {
        spellings.leave(Spelling.canonical(word));
      }
    }
    for (SsicNode node : tree.nodes()) {
      for (Token token : wordsOf(node)) {
        spellings.add(token.key(), FuzzyIndex.Kind.OTHER);
        spellings.add(token.text(), FuzzyIndex.Kind.OTHER);
      }
    }
    return spellings;
  }

  private static void addWords(FuzzyIndex spellings, String phrase) {
    for (String word : phrase.split(" ")) {
      spellings.add(word, FuzzyIndex.Kind.PHRASE);
    }
  }
}
