package dev.headstart.staging;

import dev.headstart.industry.IndustryResolver;
import dev.headstart.industry.SsicTree;
import dev.headstart.industry.SsicVersion;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the staged register without asking the database: its edition, how to understand
 * industries in it, and how many live rows stand behind each code.
 */
public final class StagedRegister {
  private final IndustryResolver resolver;
  private final Map<String, Long> liveRows;

  /**
   * @param counts of all editions; those of the resolver's edition are used
   */
  public StagedRegister(IndustryResolver resolver, List<CodeCount> counts) {
    this.resolver = resolver;
    this.liveRows = addedUp(counts, resolver.tree());
  }

  private static Map<String, Long> addedUp(List<CodeCount> counts, SsicTree tree) {
    Map<String, Long> rows = new HashMap<>();
    for (CodeCount count : counts) {
      if (count.version() == tree.version()) {
        rows.merge(count.code(), count.liveRows(), Long::sum);
        tree.parents(count.code())
            .forEach(above -> rows.merge(above.code(), count.liveRows(), Long::sum));
      }
    }
    // Hundreds of look-ups a message: digits collide in a HashMap's buckets and not in this one.
    return Map.copyOf(rows);
  }

  /** The edition with the most live rows; SSIC 2020 when nothing is staged. */
  public static SsicVersion editionOf(List<CodeCount> counts) {
    Map<SsicVersion, Long> rows = new EnumMap<>(SsicVersion.class);
    counts.forEach(count -> rows.merge(count.version(), count.liveRows(), Long::sum));
    return rows.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(SsicVersion.SSIC_2020);
  }

  public IndustryResolver resolver() {
    return resolver;
  }

  public SsicTree tree() {
    return resolver.tree();
  }

  /** Live rows at or below a code of any level; 0 for an unknown code. */
  public long liveRows(String code) {
    return liveRows.getOrDefault(code, 0L);
  }

  /** Live rows of several codes, none of which stands below another. */
  public long liveRows(Collection<String> codes) {
    return codes.stream().mapToLong(this::liveRows).sum();
  }
}
