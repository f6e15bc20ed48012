package dev.headstart.worker.night;

import dev.headstart.window.NightWindow.Night;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Opens and finds runs. */
@Singleton
class RunTable {
  /** The window's run, whoever asked first: a second trigger finds the same. */
  static final String OPEN_WINDOW =
      """
      INSERT INTO run_summaries (kind, window_date, window_start, window_end)
      VALUES ('window', $1, $2, $3)
      ON CONFLICT (window_date) DO UPDATE SET window_date = EXCLUDED.window_date
      RETURNING run_id
      """;

  /** A run by hand, unless one is under way; the lock keeps two callers from both seeing none. */
  static final String OPEN_NOW =
      """
      WITH lock AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtext('run_summaries.now'))),
      under_way AS (
        SELECT run_id FROM lock, run_summaries
        WHERE kind = 'now' AND state <> 'finished' ORDER BY run_id LIMIT 1
      ),
      opened AS (
        INSERT INTO run_summaries (kind) SELECT 'now' FROM lock
        WHERE NOT EXISTS (SELECT FROM under_way) RETURNING run_id
      )
      TABLE under_way UNION ALL TABLE opened
      """;

  /** A run by hand goes first; else the one whose window is open, finished or not. */
  static final String CURRENT =
      """
      SELECT run_id FROM run_summaries
      WHERE (kind = 'now' AND state <> 'finished') OR (window_start <= $1 AND window_end > $1)
      ORDER BY kind, run_id LIMIT 1
      """;

  static final String OVERDUE =
      """
      SELECT run_id FROM run_summaries
      WHERE kind = 'window' AND state <> 'finished' AND window_end <= $1 ORDER BY run_id
      """;

  static final String START =
      """
      WITH started AS (
        UPDATE run_summaries SET state = 'running', started_at = COALESCE(started_at, now()),
          ended_at = NULL, outcome = NULL, stop_reason = NULL
        WHERE run_id = $1 AND state <> 'running' RETURNING run_id
      )
      INSERT INTO run_event_logs (run_id, event, actor)
      SELECT run_id, 'run_started', $2 FROM started
      """;

  private static final String VIEW =
      """
      SELECT r.run_id, kind, state, window_date, window_start, window_end, outcome, stop_reason,
        CASE state WHEN 'running' THEN b.jobs ELSE jobs_touched END AS jobs_touched, jobs_done,
        CASE state WHEN 'running' THEN b.success + b.error ELSE rows_total END AS rows_total,
        CASE state WHEN 'running' THEN b.success ELSE rows_success END AS rows_success,
        CASE state WHEN 'running' THEN b.error ELSE rows_error END AS rows_error,
        started_at, ended_at,
        (SELECT COALESCE(jsonb_agg(to_jsonb(s) ORDER BY stage <> 'staging_upsert', stage), '[]')
         FROM run_stage_stats s WHERE s.run_id = r.run_id) AS stages,
        (SELECT COALESCE(jsonb_object_agg(reason, seconds), '{}')
         FROM run_throttles t WHERE t.run_id = r.run_id) AS throttle_seconds
      FROM run_summaries r CROSS JOIN LATERAL (
        SELECT count(DISTINCT job_id) AS jobs, COALESCE(sum(rows_parked), 0) AS error,
          COALESCE(sum(rows_inserted + rows_updated + rows_unchanged + rows_skipped), 0) AS success
        FROM run_batches WHERE run_id = r.run_id AND r.state = 'running') b
      """;

  static final String FIND = VIEW + "WHERE r.run_id = $1";

  static final String NEWEST = VIEW + "ORDER BY r.run_id DESC LIMIT $1";

  private final Pool pool;

  RunTable(Pool pool) {
    this.pool = pool;
  }

  Uni<Long> openWindow(Night night) {
    return id(OPEN_WINDOW, Tuple.of(night.date(), utc(night.opens()), utc(night.closes())))
        .map(Optional::orElseThrow);
  }

  Uni<Long> openNow() {
    return id(OPEN_NOW, Tuple.tuple()).map(Optional::orElseThrow);
  }

  /** The run to work on at this instant. */
  Uni<Optional<Long>> current(Instant now) {
    return id(CURRENT, Tuple.of(utc(now)));
  }

  /** Window runs whose window is over and that nobody has closed. */
  Uni<List<Long>> overdue(Instant now) {
    return pool.preparedQuery(OVERDUE)
        .execute(Tuple.of(utc(now)))
        .map(rows -> rows.stream().map(row -> row.getLong("run_id")).toList());
  }

  Uni<Void> start(long runId, String worker) {
    return pool.preparedQuery(START).execute(Tuple.of(runId, worker)).replaceWithVoid();
  }

  Uni<Optional<Run>> find(long runId) {
    return pool.preparedQuery(FIND)
        .execute(Tuple.of(runId))
        .map(rows -> rows.stream().findFirst().map(RunTable::read));
  }

  Uni<List<Run>> newest(int limit) {
    return pool.preparedQuery(NEWEST)
        .execute(Tuple.of(limit))
        .map(rows -> rows.stream().map(RunTable::read).toList());
  }

  private Uni<Optional<Long>> id(String sql, Tuple parameters) {
    return pool.preparedQuery(sql)
        .execute(parameters)
        .map(rows -> rows.stream().findFirst().map(row -> row.getLong("run_id")));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Run read(Row row) {
    return new Run(
        row.getLong("run_id"),
        Run.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
        Run.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getLocalDate("window_date"),
        row.getOffsetDateTime("window_start"),
        row.getOffsetDateTime("window_end"),
        row.getString("outcome"),
        row.getString("stop_reason"),
        row.getLong("jobs_touched"),
        row.getLong("jobs_done"),
        row.getLong("rows_total"),
        row.getLong("rows_success"),
        row.getLong("rows_error"),
        row.getOffsetDateTime("started_at"),
        row.getOffsetDateTime("ended_at"),
        stages(row.getJsonArray("stages")),
        throttleSeconds(row.getJsonObject("throttle_seconds")));
  }

  private static Map<String, Double> throttleSeconds(JsonObject seconds) {
    return seconds.stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, reason -> ((Number) reason.getValue()).doubleValue()));
  }

  private static List<Run.StageStats> stages(JsonArray stages) {
    return stages.stream().map(stage -> stage((JsonObject) stage)).toList();
  }

  private static Run.StageStats stage(JsonObject stage) {
    return new Run.StageStats(
        stage.getString("stage"),
        stage.getLong("count_total"),
        stage.getLong("count_success"),
        stage.getLong("count_error"),
        stage.getDouble("p50_ms"),
        stage.getDouble("p95_ms"),
        stage.getDouble("p99_ms"));
  }
}
