package dev.headstart.api.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Tells the night what the chat feels; one row per process, and none of processes long gone. */
@Singleton
class ChatLatencyTable {
  static final String PUBLISH =
      """
      WITH gone AS (
        DELETE FROM chat_latency WHERE measured_at < now() - INTERVAL '1 hour' AND instance <> $1
      )
      INSERT INTO chat_latency (instance, p95_ms, requests) VALUES ($1, $2, $3)
      ON CONFLICT (instance) DO UPDATE SET
        p95_ms = EXCLUDED.p95_ms, requests = EXCLUDED.requests, measured_at = now()
      """;

  Uni<Void> publish(SqlClient client, UUID instance, LatencyWindow.Figures figures) {
    return client
        .preparedQuery(PUBLISH)
        .execute(Tuple.of(instance, figures.p95Ms(), (long) figures.requests()))
        .replaceWithVoid();
  }
}
