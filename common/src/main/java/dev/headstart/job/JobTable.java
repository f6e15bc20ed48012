package dev.headstart.job;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a tenant can do with jobs; how a worker advances them is {@link ClaimTable}'s. */
@Singleton
public class JobTable {
  private static final String JOB =
      """
      job_id, status, params->'terms' AS terms, outcome, stop_reason, processed, total, parked, throttle, error,
      cancel_requested_at IS NOT NULL AS cancel_requested,
      scheduled_for, created_at, started_at, ended_at, claim_processed,
      COALESCE(EXTRACT(EPOCH FROM advanced_at - claimed_at), 0)::float8 AS claim_seconds
      """;

  static final String ENQUEUE =
      """
      WITH open AS (
        -- Looked for first: an INSERT that meets the open job's row waits for the batch holding it.
        SELECT * FROM background_jobs
        WHERE tenant_id = $1 AND job_type = 'staging_upsert' AND dedupe_key = $2
          AND status IN ('queued', 'running')
      ),
      rest AS (
        -- The counts of the last import, so that no request counts rows.
        SELECT COALESCE(sum(rows_live), 0)::bigint - $6 AS total
        FROM staging_code_counts WHERE ssic_version = $4 AND ssic_code = ANY ($5::text[])
      ),
      inserted AS (
        INSERT INTO background_jobs (tenant_id, dedupe_key, params, total, scheduled_for)
        SELECT $1, $2, $3::jsonb, total, $7::timestamptz FROM rest
        WHERE total > 0 AND NOT EXISTS (SELECT FROM open)
        -- Two at the same moment: the second finds the job of the first at its next try.
        ON CONFLICT (tenant_id, job_type, dedupe_key) WHERE status IN ('queued', 'running')
        DO NOTHING
        RETURNING *
      ),
      logged AS (
        INSERT INTO run_event_logs (tenant_id, job_id, event, actor)
        SELECT tenant_id, job_id, 'job_queued', 'chat-api' FROM inserted
      )
      SELECT true AS created, %s FROM inserted
      UNION ALL
      SELECT false, %s FROM open
      """
          .formatted(JOB, JOB);

  static final String FIND =
      "SELECT " + JOB + " FROM background_jobs WHERE tenant_id = $1 AND job_id = $2";

  static final String FIND_ALL =
      "SELECT "
          + JOB
          + """
      FROM background_jobs
      JOIN unnest($1::text[], $2::bigint[]) AS watched(tenant_id, job_id) USING (tenant_id, job_id)
      """;

  /** $3 is the job after which the page begins, Long.MAX_VALUE for the first page. */
  static final String NEWEST_BEFORE =
      "SELECT "
          + JOB
          + """
      FROM background_jobs WHERE tenant_id = $1 AND job_id < $3
      ORDER BY job_id DESC LIMIT $2
      """;

  static final String CANCEL =
      """
      WITH cancelled AS (
        UPDATE background_jobs SET cancel_requested_at = COALESCE(cancel_requested_at, now()),
          -- A claimed job ends at its next batch edge, by its worker.
          status = CASE WHEN status = 'queued' THEN 'done' ELSE status END,
          outcome = CASE WHEN status = 'queued' THEN 'cancelled' END,
          stop_reason = CASE WHEN status = 'queued' THEN 'cancelled' ELSE stop_reason END,
          ended_at = CASE WHEN status = 'queued' THEN now() END
        WHERE tenant_id = $1 AND job_id = $2 AND status IN ('queued', 'running')
        RETURNING *
      ),
      logged AS (
        INSERT INTO run_event_logs (tenant_id, job_id, event, actor)
        SELECT tenant_id, job_id, 'job_cancel_requested', 'chat-api' FROM cancelled
      )
      SELECT %s FROM cancelled
      """
          .formatted(JOB);

  static final String PARKED =
      """
      SELECT uen, name, reason FROM parked_rows
      WHERE tenant_id = $1 AND job_id = $2 ORDER BY staging_id LIMIT $3
      """;

  /** Queues the request in the caller's transaction, unless an open job means the same. */
  public Uni<Enqueued> enqueue(SqlClient transaction, JobRequest request) {
    // Empty twice in a row means no match; once may be a job queued and not yet visible.
    return tryEnqueue(transaction, request)
        .chain(
            rows ->
                rows.size() > 0 ? Uni.createFrom().item(rows) : tryEnqueue(transaction, request))
        .map(JobTable::enqueued);
  }

  private static Uni<RowSet<Row>> tryEnqueue(SqlClient transaction, JobRequest request) {
    Tuple parameters =
        Tuple.tuple()
            .addString(request.tenantId())
            .addString(request.dedupeKey())
            .addValue(request.params())
            .addShort((short) request.matches().version().year())
            .addArrayOfString(request.matches().codes().toArray(String[]::new))
            .addLong((long) request.matches().head().size())
            .addOffsetDateTime(request.scheduledFor().atOffset(ZoneOffset.UTC));
    return transaction.preparedQuery(ENQUEUE).execute(parameters);
  }

  private static Enqueued enqueued(RowSet<Row> rows) {
    if (rows.size() == 0) {
      return Enqueued.NOTHING_LEFT;
    }
    Row row = rows.iterator().next();
    return new Enqueued(Optional.of(read(row)), !row.getBoolean("created"));
  }

  public Uni<Optional<Job>> find(SqlClient client, String tenantId, long jobId) {
    return first(client.preparedQuery(FIND).execute(Tuple.of(tenantId, jobId)));
  }

  /** A job that somebody of this tenant watches. */
  public record Watched(String tenantId, long jobId) {}

  /** Jobs of several tenants, each for the tenant that watches it. */
  public Uni<List<Job>> findAll(SqlClient client, Set<Watched> watched) {
    List<Watched> all = List.copyOf(watched);
    Tuple parameters =
        Tuple.tuple()
            .addArrayOfString(all.stream().map(Watched::tenantId).toArray(String[]::new))
            .addArrayOfLong(all.stream().map(Watched::jobId).toArray(Long[]::new));
    return client
        .preparedQuery(FIND_ALL)
        .execute(parameters)
        .map(rows -> rows.stream().map(JobTable::read).toList());
  }

  /** The tenant's jobs, newest first, with ids below {@code before}. */
  public Uni<List<Job>> newest(SqlClient client, String tenantId, int limit, long before) {
    return client
        .preparedQuery(NEWEST_BEFORE)
        .execute(Tuple.of(tenantId, limit, before))
        .map(rows -> rows.stream().map(JobTable::read).toList());
  }

  /** Cancels a queued job at once and a running one at its next batch edge; empty if neither. */
  public Uni<Optional<Job>> cancel(SqlClient client, String tenantId, long jobId) {
    return first(client.preparedQuery(CANCEL).execute(Tuple.of(tenantId, jobId)));
  }

  /** Rows of the job that could not be stored, at most {@code limit}. */
  public Uni<List<ParkedRow>> parked(SqlClient client, String tenantId, long jobId, int limit) {
    return client
        .preparedQuery(PARKED)
        .execute(Tuple.of(tenantId, jobId, limit))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new ParkedRow(
                                row.getString("uen"),
                                row.getString("name"),
                                row.getString("reason")))
                    .toList());
  }

  private static Uni<Optional<Job>> first(Uni<RowSet<Row>> rows) {
    return rows.map(found -> found.stream().findFirst().map(JobTable::read));
  }

  private static Job read(Row row) {
    return new Job(
        row.getLong("job_id"),
        JobStatus.ofWord(row.getString("status")),
        row.getJsonArray("terms").stream().map(String::valueOf).toList(),
        row.getString("outcome"),
        row.getString("stop_reason"),
        row.getLong("processed"),
        row.getLong("total"),
        row.getLong("parked"),
        row.getString("throttle"),
        row.getString("error"),
        row.getBoolean("cancel_requested"),
        row.getOffsetDateTime("scheduled_for"),
        row.getOffsetDateTime("created_at"),
        row.getOffsetDateTime("started_at"),
        row.getOffsetDateTime("ended_at"),
        row.getLong("claim_processed"),
        row.getDouble("claim_seconds"));
  }
}
