package dev.headstart.api.metrics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets samples that no figure uses any more. */
@ApplicationScoped
class TtfbRetention {
  private final Pool pool;
  private final TtfbTable table;

  TtfbRetention(Pool pool, TtfbTable table) {
    this.pool = pool;
    this.table = table;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forgetOldSamples() {
    return table.forget(pool).replaceWithVoid();
  }
}
