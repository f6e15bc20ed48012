package dev.headstart.api.enrichment;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** enrichment_requests_total{outcome}. */
@Singleton
class Outcomes {
  private final Counter done;
  private final Counter retried;
  private final Counter failed;

  Outcomes(MeterRegistry registry) {
    // Registered at once, so that the first failure shows as an increase from 0.
    done = registry.counter("enrichment.requests", "outcome", "done");
    retried = registry.counter("enrichment.requests", "outcome", "retried");
    failed = registry.counter("enrichment.requests", "outcome", "failed");
  }

  void done(int requests) {
    done.increment(requests);
  }

  void retried() {
    retried.increment();
  }

  void failed() {
    failed.increment();
  }
}
