package dev.headstart.industry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is done with a thing, which parts codes that share the thing: made, sold, mended, let. */
enum Facet {
  MAKE("10-32", "manufactur", "mak", "fabricat", "assembl"),
  WHOLESALE("46", "wholesal", "distribut", "export", "import"),
  SELL("46-47", "sell", "seller"),
  RETAIL("47", "retail", "shop", "store", "stor"),
  RENT("77", "rent", "rental", "leas", "hir"),
  MEND("25-30 95", "repair", "mend", "maintenanc"),
  CLUB("93120"),
  PLAY("93119"),
  PRINT("18"),
  STALL("56140"),
  STUDIO("85"),
  TEACH("85", "train", "instruct", "cours", "teach", "lesson", "tuition", "coach"),
  MARKET("63", "marketplac", "classifi"),
  BUILD("10-32 41-43"),
  FIT("41-43"),
  GROW("01 03", "grow", "farm", "cultivat", "breed", "rear");

  private static final double FITS = 2.5;
  private static final double MISFITS = 0.35;

  /** The stems of all facets. */
  private static final Set<String> SAID = new HashSet<>();

  static {
    for (Facet facet : values()) {
      SAID.addAll(facet.stems);
    }
  }

  private static final double FOREIGN = 0.1;

  private final Divisions divisions;
  private final Set<String> stems;
  private final String only;

  /**
   * @param divisions divisions and ranges of them, or a single 5-digit code
   */
  Facet(String divisions, String... stems) {
    this.only = divisions.length() == 5 && Character.isDigit(divisions.charAt(2)) ? divisions : "";
    this.divisions = Divisions.of(only.isEmpty() ? divisions : only.substring(0, 2));
    this.stems = Set.of(stems);
  }

  static Set<Facet> in(Set<String> query) {
    Set<Facet> found = EnumSet.noneOf(Facet.class);
    for (Facet facet : values()) {
      if (!Collections.disjoint(facet.stems, query)) {
        found.add(facet);
      }
    }
    return found;
  }

  /** The stems that say something else than what is done. */
  static Set<String> without(Set<String> stems) {
    Set<String> rest = new LinkedHashSet<>(stems);
    rest.removeAll(SAID);
    return rest;
  }

  /** True when the code stands where such activities stand. */
  boolean holds(String code) {
    if (code.length() < 2) {
      return this == MAKE && code.equals("C");
    }
    return code.startsWith(only) && divisions.hold(code);
  }

  /**
   * Those of the codes that the facet holds; who mends things for a living before who makes them.
   */
  List<String> among(Collection<String> codes) {
    List<String> among = new ArrayList<>(codes);
    among.removeIf(code -> !holds(code));
    if (this == MEND && among.stream().anyMatch(code -> code.startsWith("95"))) {
      among.removeIf(code -> !code.startsWith("95"));
    }
    return among;
  }

  /** True for a word that says this facet and nothing else. */
  boolean isSaidBy(Token word) {
    return stems.contains(word.stem());
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
      boolean said = !Collections.disjoint(facet.stems, title);
      if (said || facet.holds(code)) {
        return FITS;
      }
    }
    return MISFITS;
  }
}
