package dev.headstart.industry;

/** The five levels of the classification, from the broadest to the finest. */
public enum SsicLevel {
  /** One letter, A to V. */
  SECTION,
  /** Two digits. */
  DIVISION,
  /** Three digits. */
  GROUP,
  /** Four digits. */
  CLASS,
  /** Five digits: what a register row carries. */
  SUBCLASS
}
