package dev.headstart.industry;

/** The words of titles and definitions, for what no phrase explains. */
record Evidence(Titles texts, TitleIndex titles, WordIndex words) {

  static Evidence of(SsicTree tree, Meanings meanings, Translation translation) {
    Titles texts = Titles.of(tree);
    WordIndex words = WordIndex.of(tree, texts, Keywords.load(translation), meanings);
    return new Evidence(texts, TitleIndex.of(tree, texts), words);
  }
}
