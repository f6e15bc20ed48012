package dev.headstart.industry;

/** By which evidence a code was found, from the surest to the least sure. */
public enum How {
  /** The code itself was written. */
  CODE,
  /** A phrase of the lexicon. */
  ALIAS,
  /** The official title of a node. */
  TITLE,
  /** Rare words shared with titles and keywords. */
  WORDS,
  /** One of the above after a spelling correction, which is always shown. */
  FUZZY
}
