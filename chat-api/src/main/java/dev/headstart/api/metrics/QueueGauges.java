package dev.headstart.api.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Levels for Prometheus; no number rather than an old one while the database does not answer. */
@ApplicationScoped
class QueueGauges {
  private final Pool pool;
  private final LevelTable table;
  private volatile LevelTable.Levels levels = LevelTable.Levels.UNKNOWN;

  QueueGauges(Pool pool, LevelTable table, MeterRegistry registry) {
    this.pool = pool;
    this.table = table;
    registry.gauge("upsert.job.queue.depth", this, gauges -> gauges.levels.queuedJobs());
    registry.gauge(
        "upsert.job.queue.age.seconds", this, gauges -> gauges.levels.queueAgeSeconds());
    registry.gauge("lead.scores", this, gauges -> gauges.levels.leadScores());
  }

  @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> refresh() {
    return table
        .read(pool)
        .onFailure()
        .recoverWithItem(LevelTable.Levels.UNKNOWN)
        .invoke(read -> levels = read)
        .replaceWithVoid();
  }
}
