package dev.headstart.worker.batch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Batch times and rows by result, for Prometheus. */
@Singleton
class BatchMetrics {
  private final MeterRegistry registry;
  private final Timer batches;

  BatchMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.batches = Timer.builder("upsert.batch").publishPercentileHistogram().register(registry);
    for (String result : new String[] {"inserted", "updated", "unchanged", "skipped", "parked"}) {
      count(result, 0); // a series that is missing until its first row cannot be alerted on
    }
  }

  BatchOutcome timed(Supplier<BatchOutcome> batch) {
    BatchOutcome outcome = batches.record(batch);
    count("inserted", outcome.inserted());
    count("updated", outcome.updated());
    count("unchanged", outcome.unchanged());
    count("skipped", outcome.skipped());
    count("parked", outcome.parked());
    return outcome;
  }

  private void count(String result, int rows) {
    registry.counter("upsert.rows", "result", result).increment(rows);
  }
}
