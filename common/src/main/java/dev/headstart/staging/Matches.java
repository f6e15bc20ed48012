package dev.headstart.staging;

import dev.headstart.industry.SsicVersion;
import java.util.List;

/**
 * What a request matches: every row of these codes that is not known to be dead, but for the rows
 * its head has done.
 *
 * @param codes 5-digit codes of {@code version}
 * @param head staging_ids to leave out, at most 10
 */
public record Matches(SsicVersion version, List<String> codes, List<Long> head) {
  public Matches {
    codes = codes.stream().sorted().distinct().toList();
    head = List.copyOf(head);
  }
}
