package dev.headstart.industry;

/** Everything that is looked things up in, built once for one edition and lexicon. */
record Indexes(
    SsicTree tree,
    Titles texts,
    Meanings meanings,
    TitleIndex titles,
    WordIndex words,
    Courses courses) {

  static Indexes of(SsicTree tree, Lexicon lexicon) {
    Translation translation = Translation.to(tree);
    Titles texts = Titles.of(tree);
    Meanings meanings = Meanings.of(tree, lexicon, translation);
    WordIndex words = WordIndex.of(tree, texts, Keywords.load(translation), meanings);
    return new Indexes(
        tree, texts, meanings, TitleIndex.of(tree, texts), words, Courses.in(translation));
  }

  /** The words that a misspelt one may stand for; those of conversation too, to be left alone. */
  FuzzyIndex spellings(PhraseTable<EverydayWord> everyday) {
    FuzzyIndex spellings = new FuzzyIndex();
    meanings.forEachPhrase((phrase, meaning) -> addWords(spellings, phrase));
    meanings.forEachIndustry(phrase -> spellings.add(phrase, FuzzyIndex.Kind.INDUSTRY));
    everyday.forEach((phrase, role) -> addWords(spellings, phrase));
    for (SsicNode node : tree.nodes()) {
      for (Token token : texts.words(node)) {
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
