package dev.headstart.api.enrichment;

import io.smallrye.mutiny.Uni;

/** One way to answer requests. */
interface Enricher {
  /**
   * Takes and answers the requests that are due.
   *
   * @param most how many at once
   * @return how many were taken
   */
  Uni<Integer> answer(int most);
}
