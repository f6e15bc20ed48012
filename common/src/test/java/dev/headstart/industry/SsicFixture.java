package dev.headstart.industry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The real classification tables, read from the migration that loads them into the database. */
public final class SsicFixture {
  private static final String MIGRATION = "db/migration/R__ssic_ref.sql";

  private SsicFixture() {}

  public static SsicTree tree(SsicVersion version) {
    return SsicTree.of(version, rows(version));
  }

  public static List<SsicNode> rows(SsicVersion version) {
    String edition = version.year() + "\t";
    Predicate<String> beforeData = line -> !line.startsWith("COPY ssic_ref");
    try (InputStream file = SsicFixture.class.getClassLoader().getResourceAsStream(MIGRATION)) {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return lines
          .lines()
          .dropWhile(beforeData)
          .skip(1)
          .takeWhile(line -> !line.equals("\\."))
          .filter(line -> line.startsWith(edition))
          .map(SsicFixture::row)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SsicNode row(String line) {
    String[] cells = line.split("\t", -1);
    String parent = cells[3].equals("\\N") ? null : cells[3];
    SsicLevel level = SsicLevel.valueOf(cells[2].toUpperCase(Locale.ROOT));
    return new SsicNode(cells[1], level, parent, cells[4], cells[5]);
  }

  /** The 5-digit codes below codes of any level, parted by spaces. */
  static SortedSet<String> leaves(SsicTree tree, String codes) {
    SortedSet<String> leaves = new TreeSet<>();
    for (String code : codes.split(" ")) {
      leaves.addAll(tree.leaves(code));
    }
    return leaves;
  }
}
