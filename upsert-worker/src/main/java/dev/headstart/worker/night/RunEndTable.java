package dev.headstart.worker.night;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Closes runs: adds up their batches, and says whether it was a success. */
@Singleton
class RunEndTable {
  static final String FINISH =
      """
      WITH batches AS (
        SELECT count(DISTINCT job_id) AS jobs,
               COALESCE(sum(rows_inserted + rows_updated + rows_unchanged + rows_skipped), 0) AS success,
               COALESCE(sum(rows_parked), 0) AS error
        FROM run_batches WHERE run_id = $1
      ),
      jobs AS (
        -- A job of this run may have ended in a later one, and one that no run has touched yet is
        -- as open as any when the window closes on it.
        SELECT count(*) FILTER (WHERE run_id = $1 AND status = 'done') AS done,
               count(*) FILTER (WHERE run_id = $1 AND status = 'error') AS failed,
               count(*) FILTER (WHERE status IN ('queued', 'running')
                                  AND ($2 = 'window_closed' OR touched)) AS open
        FROM (SELECT run_id, status, EXISTS (SELECT FROM job_runs r WHERE r.run_id = $1
                                               AND r.job_id = j.job_id) OR run_id = $1 AS touched
              FROM background_jobs j WHERE run_id = $1 OR status IN ('queued', 'running')) seen
      ),
      finished AS (
        UPDATE run_summaries SET state = 'finished', ended_at = now(), stop_reason = $2,
          started_at = COALESCE(started_at, now()),
          outcome = CASE WHEN jobs.failed > 0 THEN 'failed'
                         WHEN jobs.open > 0 OR batches.error > 0 THEN 'partial' ELSE 'completed' END,
          jobs_touched = batches.jobs, jobs_done = jobs.done,
          rows_total = batches.success + batches.error,
          rows_success = batches.success, rows_error = batches.error
        FROM batches, jobs
        -- Not while another worker advances a job of this run, or left one behind that is not
        -- rescued yet: it would be left out of the run.
        WHERE run_id = $1 AND state <> 'finished' AND NOT EXISTS (
          SELECT FROM background_jobs j
          WHERE j.run_id = $1 AND j.status = 'running')
        RETURNING run_summaries.*
      ),
      stage AS (
        INSERT INTO run_stage_stats
        SELECT run_id, stage, success + error, success, error,
               percentile_disc(0.50) WITHIN GROUP (ORDER BY ms),
               percentile_disc(0.95) WITHIN GROUP (ORDER BY ms),
               percentile_disc(0.99) WITHIN GROUP (ORDER BY ms)
        FROM finished CROSS JOIN batches LEFT JOIN run_batches b USING (run_id)
        CROSS JOIN LATERAL (VALUES ('staging_upsert', duration_ms), ('staging_fetch', fetch_ms),
          ('upsert_by_uen', upsert_ms), ('upsert_by_name', by_name_ms)) AS taken(stage, ms)
        GROUP BY run_id, stage, success, error
        ON CONFLICT (run_id, stage) DO UPDATE SET
          count_total = EXCLUDED.count_total, count_success = EXCLUDED.count_success,
          count_error = EXCLUDED.count_error, p50_ms = EXCLUDED.p50_ms,
          p95_ms = EXCLUDED.p95_ms, p99_ms = EXCLUDED.p99_ms
      ),
      logged AS (
        INSERT INTO run_event_logs (run_id, event, actor, reason)
        SELECT run_id, 'run_finished', $3, stop_reason FROM finished
      )
      SELECT run_id, outcome, rows_total FROM finished
      """;

  /** A night that failed, or that the window cut off, is none. */
  static final String LAST_SUCCESS =
      """
      SELECT max(ended_at) AS ended_at FROM run_summaries
      WHERE outcome = 'completed' OR (outcome = 'partial' AND stop_reason = 'drained')
      """;

  private final Pool pool;

  RunEndTable(Pool pool) {
    this.pool = pool;
  }

  /**
   * @return the outcome; empty when it was finished before or another worker is still at it
   */
  Uni<Optional<String>> finish(long runId, String stopReason, String worker) {
    return pool.preparedQuery(FINISH)
        .execute(Tuple.of(runId, stopReason, worker))
        .map(rows -> rows.stream().findFirst().map(row -> row.getString("outcome")));
  }

  Uni<Optional<Instant>> lastSuccess() {
    return pool.preparedQuery(LAST_SUCCESS)
        .execute()
        .map(
            rows ->
                Optional.ofNullable(rows.iterator().next().getOffsetDateTime("ended_at"))
                    .map(OffsetDateTime::toInstant));
  }
}
