package dev.headstart.industry;

import java.util.ArrayList;
import java.util.List;

/**
 * Our own dictionary of everyday words, trades, slang and Singapore terms. Unchangeable; {@link
 * #with} gives a new one. Where two entries share a phrase, the later one wins, so a tenant's entry
 * overrides ours.
 */
public final class Lexicon {
  private static final String RESOURCE = "lexicon.tsv";
  private static final String VERSION_LINE = "# version:";

  private final String version;
  private final List<LexiconEntry> entries;
  private final List<LexiconEntry> overrides;
  private final List<Thing> things;

  private Lexicon(
      String version,
      List<LexiconEntry> entries,
      List<LexiconEntry> overrides,
      List<Thing> things) {
    this.version = version;
    this.entries = entries;
    this.overrides = overrides;
    this.things = things;
  }

  /** The dictionary that ships with the product. */
  public static Lexicon builtIn() {
    String version = "unversioned";
    List<LexiconEntry> entries = new ArrayList<>();
    for (String line : Resources.lines(RESOURCE)) {
      if (line.startsWith(VERSION_LINE)) {
        version = line.substring(VERSION_LINE.length()).strip();
      } else if (Resources.isData(line)) {
        entries.add(entry(line));
      }
    }
    return new Lexicon(version, List.copyOf(entries), List.of(), Thing.load());
  }

  private static LexiconEntry entry(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2 || cells.length > 4) {
      throw new IllegalStateException("lexicon line without 2 to 4 columns: " + line);
    }
    return new LexiconEntry(
        listed(cells[0], '|'),
        listed(cells[1], ' '),
        cells.length > 2 ? listed(cells[2], ' ') : List.of(),
        cells.length > 3 ? cells[3] : "");
  }

  /** The parts of a cell; thousands are cut at start, hence no pattern. */
  static List<String> listed(String cell, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (start < cell.length()) {
      int next = cell.indexOf(separator, start);
      int end = next < 0 ? cell.length() : next;
      int first = start;
      int last = end;
      while (first < last && cell.charAt(first) == ' ') {
        first++;
      }
      while (last > first && cell.charAt(last - 1) == ' ') {
        last--;
      }
      if (first < last) {
        parts.add(cell.substring(first, last));
      }
      start = end + 1;
    }
    return parts;
  }

  /** This dictionary plus further entries, which win over equal phrases of ours. */
  public Lexicon with(List<LexiconEntry> overrides) {
    if (overrides.isEmpty()) {
      return this;
    }
    List<LexiconEntry> all = new ArrayList<>(this.overrides);
    all.addAll(overrides);
    String fingerprint = Integer.toHexString(overrides.hashCode());
    return new Lexicon(version + "+" + fingerprint, entries, List.copyOf(all), things);
  }

  /** Every entry of ours. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** The entries that win over ours. */
  List<LexiconEntry> overrides() {
    return overrides;
  }

  List<Thing> things() {
    return things;
  }

  /** The file's version, with a fingerprint of the overrides when there are any. */
  public String version() {
    return version;
  }
}
