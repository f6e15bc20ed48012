package dev.headstart.worker.pace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Adds up how long each run held back. */
@Singleton
class ThrottleTable {
  static final String ADD =
      """
      INSERT INTO run_throttles AS t (run_id, reason, seconds) VALUES ($1, $2, $3)
      ON CONFLICT (run_id, reason) DO UPDATE SET seconds = t.seconds + EXCLUDED.seconds
      """;

  Uni<Void> add(SqlClient client, long runId, String reason, double seconds) {
    return client.preparedQuery(ADD).execute(Tuple.of(runId, reason, seconds)).replaceWithVoid();
  }
}
