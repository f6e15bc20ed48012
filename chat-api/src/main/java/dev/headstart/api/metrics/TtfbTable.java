package dev.headstart.api.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** The only writer of chat_ttfb_samples. */
@Singleton
class TtfbTable {
  static final String ADD =
      """
      INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms, receipt_id) VALUES ($1, $2, $3)
      ON CONFLICT (receipt_id) WHERE receipt_id IS NOT NULL DO NOTHING
      """;

  /**
   * @param receiptId null for a report without one
   * @return false when this receipt has counted before
   */
  Uni<Boolean> add(SqlClient client, String tenantId, double ttfbMs, Long receiptId) {
    return client
        .preparedQuery(ADD)
        .execute(Tuple.of(tenantId, ttfbMs, receiptId))
        .map(rows -> rows.rowCount() == 1);
  }

  /** Samples are kept for the window of GET /metrics only. */
  static final String FORGET =
      "DELETE FROM chat_ttfb_samples WHERE reported_at < now() - INTERVAL '24 hours'";

  Uni<Integer> forget(SqlClient client) {
    return client.query(FORGET).execute().map(rows -> rows.rowCount());
  }
}
