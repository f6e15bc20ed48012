package dev.headstart.api.metrics;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Measures each chat answer from its first byte in to its last byte out, and publishes the p95 of
 * the last seconds every second, so that the night can yield. While nobody chats nothing is
 * written.
 */
@ApplicationScoped
class ChatPulse {
  private static final int BEFORE_ALL_OTHERS = -10_000;

  private final UUID instance = UUID.randomUUID();
  private final LatencyWindow window = new LatencyWindow();
  private final Pool pool;
  private final ChatLatencyTable table;

  ChatPulse(Pool pool, ChatLatencyTable table) {
    this.pool = pool;
    this.table = table;
  }

  void measure(@Observes Router router) {
    router.post("/chat").order(BEFORE_ALL_OTHERS).handler(this::measure);
  }

  private void measure(RoutingContext request) {
    long start = System.nanoTime();
    request.addEndHandler(ended -> window.add(start, System.nanoTime()));
    request.next();
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> publish() {
    LatencyWindow.Figures figures = window.figures(System.nanoTime());
    // Figures of five seconds ago are ignored by the night, so silence needs no row.
    return figures.requests() == 0
        ? Uni.createFrom().voidItem()
        : table.publish(pool, instance, figures).onFailure().recoverWithNull();
  }
}
