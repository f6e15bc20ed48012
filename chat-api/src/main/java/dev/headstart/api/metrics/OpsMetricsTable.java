package dev.headstart.api.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the figures of the ops page, all of one moment. */
@Singleton
class OpsMetricsTable {
  private static final String WINDOW = "PT24H";

  static final String READ =
      """
      WITH jobs AS (
        SELECT count(*) FILTER (WHERE status = 'queued') AS queued,
               EXTRACT(EPOCH FROM now() - min(created_at) FILTER (WHERE status = 'queued'))::float8
                 AS oldest_queued_s,
               count(*) FILTER (WHERE status = 'running') AS running,
               count(*) FILTER (WHERE status IN ('done', 'error')) AS ended,
               COALESCE(sum(processed), 0)::bigint AS rows
        FROM background_jobs WHERE tenant_id = $1
      ),
      -- percentile_disc is the nearest rank: a duration that was really measured.
      job_ms AS (
        SELECT count(*) AS samples,
               percentile_disc(0.95) WITHIN GROUP (ORDER BY ms) AS p95,
               percentile_disc(0.99) WITHIN GROUP (ORDER BY ms) AS p99
        FROM (
          SELECT (EXTRACT(EPOCH FROM ended_at - started_at) * 1000)::float8 AS ms
          FROM background_jobs
          WHERE tenant_id = $1 AND started_at IS NOT NULL
            AND ended_at > now() - INTERVAL '24 hours'
        ) ended
      ),
      ttfb AS (
        SELECT count(*) AS samples,
               percentile_disc(0.95) WITHIN GROUP (ORDER BY ttfb_ms) AS p95,
               percentile_disc(0.99) WITHIN GROUP (ORDER BY ttfb_ms) AS p99
        FROM chat_ttfb_samples
        WHERE tenant_id = $1 AND reported_at > now() - INTERVAL '24 hours'
      ),
      recent AS MATERIALIZED (
        SELECT committed_at, duration_ms, committed_at - duration_ms * INTERVAL '1 ms' AS began,
               rows_inserted + rows_updated + rows_unchanged + rows_skipped + rows_parked AS rows
        FROM run_batches
        WHERE tenant_id = $1 AND committed_at > now() - INTERVAL '24 hours'
      ),
      batch_ms AS (
        SELECT count(*) AS samples,
               percentile_disc(0.95) WITHIN GROUP (ORDER BY duration_ms) AS p95,
               percentile_disc(0.99) WITHIN GROUP (ORDER BY duration_ms) AS p99
        FROM recent
      ),
      -- A run shorter than a minute counts for the seconds it took, not for a whole minute.
      rate AS (
        SELECT sum(rows) * 60
               / GREATEST(1, EXTRACT(EPOCH FROM max(committed_at) - min(began)))::float8 AS per_min
        FROM recent
        WHERE committed_at > (SELECT max(committed_at) FROM recent) - INTERVAL '60 s'
      )
      SELECT now() AS sampled_at, jobs.*, rate.per_min,
             (SELECT count(*) FROM lead_scores WHERE tenant_id = $1) AS lead_scores,
             job_ms.samples AS job_samples, job_ms.p95 AS job_p95, job_ms.p99 AS job_p99,
             batch_ms.samples AS batch_samples, batch_ms.p95 AS batch_p95,
             batch_ms.p99 AS batch_p99,
             ttfb.samples AS ttfb_samples, ttfb.p95 AS ttfb_p95, ttfb.p99 AS ttfb_p99
      FROM jobs, job_ms, batch_ms, ttfb, rate
      """;

  /**
   * @param nights read before, to be told with the figures
   */
  Uni<OpsMetrics> read(SqlClient client, String tenantId, List<Night> nights) {
    return client
        .preparedQuery(READ)
        .execute(Tuple.of(tenantId))
        .map(rows -> read(rows.iterator().next(), nights));
  }

  private static OpsMetrics read(Row row, List<Night> nights) {
    return new OpsMetrics(
        WINDOW,
        row.getOffsetDateTime("sampled_at").toInstant(),
        row.getLong("queued"),
        row.getDouble("oldest_queued_s"),
        row.getLong("running"),
        row.getLong("ended"),
        row.getLong("rows"),
        row.getLong("lead_scores"),
        row.getDouble("per_min"),
        row.getDouble("job_p95"),
        row.getDouble("job_p99"),
        row.getLong("job_samples"),
        row.getDouble("batch_p95"),
        row.getDouble("batch_p99"),
        row.getLong("batch_samples"),
        row.getDouble("ttfb_p95"),
        row.getDouble("ttfb_p99"),
        row.getLong("ttfb_samples"),
        nights);
  }
}
