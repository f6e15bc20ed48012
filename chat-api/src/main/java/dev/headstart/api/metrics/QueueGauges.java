package dev.headstart.api.metrics;

import dev.headstart.api.metrics.LevelTable.Levels;
import dev.headstart.database.Rooms;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;

/** Levels for Prometheus; no number rather than an old one while the database does not answer. */
@ApplicationScoped
class QueueGauges {
  private final Rooms rooms;
  private final LevelTable table;
  private volatile Levels levels = Levels.UNKNOWN;

  QueueGauges(Rooms rooms, LevelTable table, MeterRegistry registry) {
    this.rooms = rooms;
    this.table = table;
    gauge(registry, "upsert.job.queue.depth", Levels::queuedJobs);
    gauge(registry, "upsert.job.overdue.seconds", Levels::overdueSeconds);
    gauge(registry, "lead.scores", Levels::leadScores);
    gauge(registry, "enrichment.oldest.seconds", Levels::enrichmentSeconds);
    // From the database, so that it outlives a worker and is there without a standing one.
    gauge(registry, "upsert.last.success.timestamp.seconds", Levels::lastSuccess);
  }

  private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Levels> level) {
    registry.gauge(name, this, gauges -> level.applyAsDouble(gauges.levels));
  }

  @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> refresh() {
    return rooms
        .forAllTenants(table::read)
        .onFailure()
        .recoverWithItem(Levels.UNKNOWN)
        .invoke(read -> levels = read)
        .replaceWithVoid();
  }
}
