package dev.headstart.api.metrics;

import dev.headstart.database.Rooms;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets samples that no figure uses any more. */
@ApplicationScoped
class TtfbRetention {
  private final Rooms rooms;
  private final TtfbTable table;

  TtfbRetention(Rooms rooms, TtfbTable table) {
    this.rooms = rooms;
    this.table = table;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forgetOldSamples() {
    return rooms.forAllTenants(table::forget).replaceWithVoid();
  }
}
