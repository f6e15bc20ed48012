package dev.headstart.industry;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/** What is done with a thing, which parts codes that share the thing: made, sold, mended, let. */
enum Facet {
  MAKE("1[0-9]|2[0-9]|3[0-2]", "manufactur", "mak", "fabricat", "assembl"),
  WHOLESALE("46", "wholesal", "distribut", "export", "import"),
  RETAIL("47", "retail", "shop", "store", "stor"),
  RENT("77", "rent", "leas", "hir"),
  MEND("95|2[5-9]|30", "repair", "mend", "maintenanc"),
  TEACH("85", "train", "instruct", "cours", "teach", "lesson", "tuition", "coach"),
  MARKET("63", "marketplac", "classifi"),
  GROW("0[13]", "grow", "farm", "cultivat", "breed", "rear");

  private static final double FITS = 2.5;
  private static final double MISFITS = 0.35;

  private static final double FOREIGN = 0.1;

  private final Set<String> divisions = new HashSet<>();
  private final Set<String> stems;

  Facet(String divisions, String... stems) {
    for (int division = 0; division < 100; division++) {
      String code = (division < 10 ? "0" : "") + division;
      if (code.matches(divisions)) {
        this.divisions.add(code);
      }
    }
    this.stems = Set.of(stems);
  }

  static Set<Facet> in(Set<String> query) {
    Set<Facet> found = EnumSet.noneOf(Facet.class);
    for (Facet facet : values()) {
      if (facet.stems.stream().anyMatch(query::contains)) {
        found.add(facet);
      }
    }
    return found;
  }

  /** Above 1 when the code does what the words say, below when it does something else. */
  static double fit(Set<Facet> wanted, String code, Set<String> title) {
    if (wanted.isEmpty()) {
      return 1;
    }
    if (wanted.contains(MARKET)) {
      // A marketplace for cleaning is a marketplace, whatever it is for.
      return code.startsWith("632") ? FITS : FOREIGN;
    }
    for (Facet facet : wanted) {
      boolean said = facet.stems.stream().anyMatch(title::contains);
      if (said || facet.divisions.contains(code.substring(0, 2))) {
        return FITS;
      }
    }
    return MISFITS;
  }
}
