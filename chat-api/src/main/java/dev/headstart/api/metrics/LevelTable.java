package dev.headstart.api.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads the levels that Prometheus samples, over all tenants. */
@Singleton
class LevelTable {
  /**
   * @param overdueSeconds how long the oldest waiting job is past its scheduled time
   * @param enrichmentSeconds how long ago the enrichment request next in turn was made
   * @param lastSuccess when a night last did all it might: none failed, none cut off, in seconds
   *     since 1970
   */
  record Levels(
      double queuedJobs,
      double overdueSeconds,
      double leadScores,
      double enrichmentSeconds,
      double lastSuccess) {
    static final Levels UNKNOWN =
        new Levels(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
  }

  static final String READ =
      """
      SELECT jobs.*, (SELECT count(*) FROM lead_scores) AS scores,
        -- The next in turn by the index: of a long backlog, any one tells its age.
        COALESCE((SELECT EXTRACT(EPOCH FROM now() - requested_at) FROM enrichment_requests
                  WHERE status IN ('pending', 'dispatching')
                  ORDER BY priority, due_at LIMIT 1), 0)::float8 AS enrichment,
        COALESCE((SELECT EXTRACT(EPOCH FROM max(ended_at)) FROM run_summaries
                  WHERE outcome = 'completed'
                     OR (outcome = 'partial' AND stop_reason = 'drained')), 0)::float8 AS last_success
      FROM (
        SELECT count(*) AS queued,
          GREATEST(0, COALESCE(EXTRACT(EPOCH FROM now() - min(scheduled_for)), 0))::float8 AS overdue
        FROM background_jobs WHERE status = 'queued') jobs
      """;

  Uni<Levels> read(SqlClient client) {
    return client.query(READ).execute().map(rows -> read(rows.iterator().next()));
  }

  private static Levels read(Row row) {
    return new Levels(
        row.getLong("queued"),
        row.getDouble("overdue"),
        row.getLong("scores"),
        row.getDouble("enrichment"),
        row.getDouble("last_success"));
  }
}
