package dev.headstart.industry;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one term was understood as.
 *
 * @param input the term as it was written
 * @param matched the codes understood, best first; mere suggestions when confirmation is needed
 * @param excluded the codes ruled out
 * @param codes the 5-digit codes meant: matches expanded, minus exclusions; empty when confirmation
 *     is needed or nothing matched
 * @param confidence 0 to 1, of the best match; 0 when nothing matched
 * @param readAs the corrected spelling, when one was needed
 * @param needsConfirmation true when the evidence is too weak to act upon without asking
 */
public record TermResolution(
    String input,
    List<Match> matched,
    List<Excluded> excluded,
    SortedSet<String> codes,
    double confidence,
    Optional<String> readAs,
    boolean needsConfirmation) {

  public TermResolution {
    matched = List.copyOf(matched);
    excluded = List.copyOf(excluded);
    codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }

  /** True when the term may be acted upon without asking. */
  public boolean isConfident() {
    return !codes.isEmpty() && !needsConfirmation;
  }

  static TermResolution nothing(String input) {
    return new TermResolution(
        input, List.of(), List.of(), Collections.emptySortedSet(), 0, Optional.empty(), false);
  }
}
