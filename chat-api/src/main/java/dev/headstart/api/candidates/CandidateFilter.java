package dev.headstart.api.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What narrows the list.
 *
 * @param titles lower-cased industry titles of which a company must have one; empty for any
 * @param websiteDomain empty for any
 */
record CandidateFilter(Optional<List<String>> titles, Optional<String> websiteDomain) {
  static final CandidateFilter NONE = new CandidateFilter(Optional.empty(), Optional.empty());

  /** Titles as the index on LOWER(industry_norm) holds them. */
  static List<String> lowerCase(Collection<String> titles) {
    return titles.stream().map(title -> title.toLowerCase(Locale.ROOT)).distinct().toList();
  }

  boolean matchesNothing() {
    return titles.filter(List::isEmpty).isPresent();
  }

  String[] titlesArray() {
    return titles.map(list -> list.toArray(String[]::new)).orElse(null);
  }
}
