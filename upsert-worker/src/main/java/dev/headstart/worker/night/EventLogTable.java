package dev.headstart.worker.night;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Forgets events that are older than anybody asks for. */
@Singleton
class EventLogTable {
  /** In portions, so that a long backlog is not one long transaction. */
  static final String FORGET =
      """
      DELETE FROM run_event_logs WHERE event_id IN (
        SELECT event_id FROM run_event_logs
        WHERE occurred_at < now() - make_interval(days => $1)
        ORDER BY occurred_at LIMIT 10000)
      """;

  Uni<Integer> forget(SqlClient client, int olderThanDays) {
    return client
        .preparedQuery(FORGET)
        .execute(Tuple.of(olderThanDays))
        .map(rows -> rows.rowCount());
  }
}
