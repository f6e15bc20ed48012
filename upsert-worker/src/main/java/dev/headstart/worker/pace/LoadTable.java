package dev.headstart.worker.pace;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads what the database knows of the load. */
@Singleton
public class LoadTable {
  /** Workers do not slow each other down: what they do counts where the chat feels it. */
  static final String READ =
      """
      SELECT COALESCE((SELECT max(p95_ms) FROM chat_latency
                       WHERE measured_at > now() - INTERVAL '5 s' AND requests > 0), 0) AS chat_p95,
        (SELECT count(*)::integer FROM pg_stat_activity
         WHERE state = 'active' AND backend_type = 'client backend' AND datname = current_database()
           AND application_name <> current_setting('application_name')) AS backends
      """;

  Uni<Load> read(SqlClient client, int runnable, int cores) {
    return client
        .preparedQuery(READ)
        .execute()
        .map(rows -> read(rows.iterator().next(), runnable, cores));
  }

  private static Load read(Row row, int runnable, int cores) {
    return new Load(row.getDouble("chat_p95"), row.getInteger("backends"), runnable, cores);
  }
}
