package dev.headstart.industry;

import java.util.Locale;

/** The words of a conversation that are no industry, by what they do there. */
enum EverydayWord {
  /** Politeness, commands, pronouns, and everything else that carries no industry. */
  NOISE,
  /** "companies", "services": a head that adds nothing to the words before it. */
  GENERIC,
  /** Parts what is wanted from a qualifier of it. */
  PREPOSITION,
  /** Rules out only the words up to the next comma. */
  NOT,
  /** Rules out the rest of the line. */
  EXCEPT,
  /** Ends what was ruled out. */
  AGAIN,
  PLACE,
  SIZE,
  FUNDING,
  /** The tenant has said that it is no industry. */
  SILENCED;

  static PhraseTable<EverydayWord> load() {
    PhraseTable<EverydayWord> roles = new PhraseTable<>(false);
    for (String row : Resources.rows("everyday-words.tsv")) {
      String[] cells = row.split("\t");
      EverydayWord role = valueOf(cells[0].toUpperCase(Locale.ROOT));
      for (String phrase : cells[1].split("\\|")) {
        roles.put(phrase, role);
      }
    }
    return roles;
  }

  /** True for what the reply says back as "not used as industry". */
  boolean isSaidBack() {
    return this == PLACE || this == SIZE || this == FUNDING || this == SILENCED;
  }
}
