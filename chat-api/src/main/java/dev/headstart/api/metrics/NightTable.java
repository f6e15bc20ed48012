package dev.headstart.api.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the last runs. */
@Singleton
class NightTable {
  /** Two weeks, when nobody opens a window by hand. */
  static final String LAST =
      """
      SELECT r.run_id, r.kind, r.state, r.window_date, r.outcome, r.stop_reason, r.started_at,
             EXTRACT(EPOCH FROM COALESCE(r.ended_at, now()) - r.started_at)::float8 AS duration_s,
             b.rows, b.rows_error
      FROM (
        SELECT * FROM run_summaries WHERE started_at IS NOT NULL ORDER BY run_id DESC LIMIT 14
      ) r
      -- A run serves all tenants; its ledger tells what was done for this one.
      CROSS JOIN LATERAL (
        SELECT COALESCE(sum(rows_inserted + rows_updated + rows_unchanged + rows_skipped
                            + rows_parked), 0)::bigint AS rows,
               COALESCE(sum(rows_parked), 0)::bigint AS rows_error
        FROM run_batches WHERE run_id = r.run_id AND tenant_id = $1
      ) b
      ORDER BY r.run_id DESC
      """;

  Uni<List<Night>> last(SqlClient client, String tenantId) {
    return client
        .preparedQuery(LAST)
        .execute(Tuple.of(tenantId))
        .map(rows -> rows.stream().map(NightTable::read).toList());
  }

  private static Night read(Row row) {
    return new Night(
        row.getLong("run_id"),
        row.getString("kind"),
        row.getString("state"),
        row.getLocalDate("window_date"),
        row.getString("outcome"),
        row.getString("stop_reason"),
        row.getOffsetDateTime("started_at").toInstant(),
        row.getDouble("duration_s"),
        row.getLong("rows"),
        row.getLong("rows_error"));
  }
}
