package dev.headstart.industry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The everyday words that say what is done with a thing, people by key and verbs by stem. */
final class TradeWords {
  static final Map<String, Facet> PEOPLE =
      Map.ofEntries(
          Map.entry("supplier", Facet.WHOLESALE),
          Map.entry("supply", Facet.WHOLESALE),
          Map.entry("merchant", Facet.WHOLESALE),
          Map.entry("stockist", Facet.WHOLESALE),
          Map.entry("reseller", Facet.WHOLESALE),
          Map.entry("distributor", Facet.WHOLESALE),
          Map.entry("wholesaler", Facet.WHOLESALE),
          Map.entry("importer", Facet.WHOLESALE),
          Map.entry("exporter", Facet.WHOLESALE),
          Map.entry("trader", Facet.WHOLESALE),
          Map.entry("seller", Facet.SELL),
          Map.entry("retailer", Facet.RETAIL),
          Map.entry("shop", Facet.RETAIL),
          Map.entry("store", Facet.RETAIL),
          Map.entry("boutique", Facet.RETAIL),
          Map.entry("maker", Facet.MAKE),
          Map.entry("manufacturer", Facet.MAKE),
          Map.entry("fabricator", Facet.MAKE),
          Map.entry("producer", Facet.MAKE),
          Map.entry("factory", Facet.MAKE),
          Map.entry("plant", Facet.MAKE),
          Map.entry("mill", Facet.MAKE),
          Map.entry("foundry", Facet.MAKE),
          Map.entry("installer", Facet.FIT),
          Map.entry("contractor", Facet.FIT));

  static final Map<String, Facet> VERBS =
      Map.ofEntries(
          Map.entry("mak", Facet.MAKE),
          Map.entry("make", Facet.MAKE),
          Map.entry("produc", Facet.MAKE),
          Map.entry("manufactur", Facet.MAKE),
          Map.entry("build", Facet.BUILD),
          Map.entry("sell", Facet.SELL),
          Map.entry("supply", Facet.WHOLESALE),
          Map.entry("import", Facet.WHOLESALE),
          Map.entry("export", Facet.WHOLESALE),
          Map.entry("distribut", Facet.WHOLESALE),
          Map.entry("repair", Facet.MEND),
          Map.entry("fix", Facet.MEND),
          Map.entry("install", Facet.FIT),
          Map.entry("rent", Facet.RENT),
          Map.entry("leas", Facet.RENT));

  /** Who does something: "companies that make", "people who sell", "startups building". */
  static final Set<String> DOERS =
      Set.of(
          "that",
          "who",
          "which",
          "company",
          "firm",
          "business",
          "people",
          "startup",
          "anyone",
          "player",
          "guy",
          "folk",
          "outfit",
          "whoever",
          "those",
          "somebody",
          "someone",
          "factory",
          "shop",
          "enterprise",
          "sme",
          "they");

  /** What the stemmer does not bring together. */
  static final Map<String, String> NOUNS =
      Map.of(
          "rent",
          "rental",
          "hir",
          "rental",
          "leas",
          "rental",
          "fix",
          "repair",
          "dispos",
          "disposal",
          "sell",
          "sale",
          "insure",
          "insurance",
          "insur",
          "insurance");

  static final Set<Facet> SPELLED =
      EnumSet.of(Facet.MAKE, Facet.WHOLESALE, Facet.RETAIL, Facet.RENT, Facet.MEND);

  static final Set<String> CLAUSES = Set.of("that", "who", "which");

  static final Set<String> PARTICLES = Set.of("out", "up", "for", "of", "the", "in", "and");

  private TradeWords() {}
}
