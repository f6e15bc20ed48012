package dev.headstart.industry;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one message was understood as. The same message, edition and lexicon give the same answer.
 *
 * @param terms the industry terms in the order written; empty when the message holds no industry
 * @param ignored what was not used as an industry, and why
 * @param resolverVersion changes whenever the rules do
 * @param lexiconVersion changes whenever the lexicon or its overrides do
 */
public record Resolution(
    List<TermResolution> terms,
    List<Ignored> ignored,
    String resolverVersion,
    String lexiconVersion) {

  public Resolution {
    terms = List.copyOf(terms);
    ignored = List.copyOf(ignored);
  }

  /** True when at least one term may be acted upon without asking. */
  public boolean hasIndustry() {
    return terms.stream().anyMatch(TermResolution::isConfident);
  }

  /** True when a term was understood too weakly to act upon, so that the user should be asked. */
  public boolean needsConfirmation() {
    return terms.stream().anyMatch(TermResolution::needsConfirmation);
  }

  /**
   * The 5-digit codes of all confident terms, sorted. A code that any term rules out is not among
   * them: exclusion wins across terms.
   */
  public SortedSet<String> codes() {
    SortedSet<String> all = new TreeSet<>();
    terms.stream().filter(TermResolution::isConfident).forEach(term -> all.addAll(term.codes()));
    return Collections.unmodifiableSortedSet(all);
  }
}
