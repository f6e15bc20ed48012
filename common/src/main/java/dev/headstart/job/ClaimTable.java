package dev.headstart.job;

import dev.headstart.industry.SsicVersion;
import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.data.Interval;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** How a worker takes, advances and gives back a job; time is the database's throughout. */
@Singleton
public class ClaimTable {
  /** Long against a batch (well below a second), short against a night. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  static final String CLAIM_NEXT =
      """
      WITH next AS (
        SELECT job_id FROM background_jobs
        WHERE job_type = 'staging_upsert'
          -- Free, or left behind by a worker that died.
          AND (status = 'queued' OR (status = 'running' AND lease_until < now()))
          -- Not once more in a window in which it has reached its cap.
          AND (run_id IS DISTINCT FROM $2 OR run_processed < $3)
        ORDER BY created_at, job_id
        LIMIT 1 FOR UPDATE SKIP LOCKED
      ),
      claimed AS (
        UPDATE background_jobs j SET status = 'running', attempt = attempt + 1,
          lease_holder = $1, lease_until = now() + $4::interval,
          started_at = COALESCE(started_at, now()), stop_reason = NULL,
          claimed_at = now(), claim_processed = 0,
          run_id = $2, run_processed = CASE WHEN run_id = $2 THEN run_processed ELSE 0 END
        FROM next WHERE j.job_id = next.job_id
        RETURNING j.*
      ),
      logged AS (
        INSERT INTO run_event_logs (tenant_id, run_id, job_id, event, actor, reason)
        SELECT tenant_id, run_id, job_id, 'job_started', $1::text, 'attempt ' || attempt FROM claimed
      )
      SELECT job_id, tenant_id, attempt, params, checkpoint_code, checkpoint_staging_id,
             processed, total, run_processed,
             cancel_requested_at IS NOT NULL AS cancel_requested
      FROM claimed
      """;

  static final String ADVANCE =
      """
      UPDATE background_jobs SET processed = processed + $3, parked = parked + $4,
        run_processed = run_processed + $3, claim_processed = claim_processed + $3,
        -- An import may have added matches since the total was counted.
        total = GREATEST(total, processed + $3),
        checkpoint_code = $5, checkpoint_staging_id = $6, lease_until = now() + $7::interval
      -- The fence: a claim that has been taken over changes nothing.
      WHERE job_id = $1 AND attempt = $2 AND status = 'running'
      RETURNING cancel_requested_at IS NOT NULL AS cancel_requested
      """;

  static final String RELEASE =
      """
      WITH released AS (
        UPDATE background_jobs SET status = $3,
          outcome = CASE WHEN $4 = 'completed' AND parked > 0 THEN 'partial' ELSE $4 END,
          stop_reason = $5, error = $6, scheduled_for = COALESCE($7, scheduled_for),
          -- At the end the total is what was found, should the register have moved meanwhile.
          total = CASE WHEN $4 = 'completed' THEN processed ELSE total END,
          lease_holder = NULL, lease_until = NULL,
          ended_at = CASE WHEN $3 IN ('done', 'error') THEN now() END
        WHERE job_id = $1 AND attempt = $2 AND status = 'running'
        RETURNING *
      ),
      logged AS (
        INSERT INTO run_event_logs (tenant_id, run_id, job_id, event, actor, reason)
        SELECT tenant_id, run_id, job_id, 'job_' || COALESCE(outcome, 'parked'), $8::text, stop_reason
        FROM released
      )
      SELECT processed, parked FROM released
      """;

  static final String PARK =
      """
      INSERT INTO parked_rows (job_id, staging_id, tenant_id, uen, name, reason)
      SELECT $1, s.staging_id, $3, s.uen, s.entity_name, $4
      FROM staging_acra_companies s WHERE s.staging_id = $2
      ON CONFLICT (job_id, staging_id) DO UPDATE SET reason = EXCLUDED.reason
      """;

  /**
   * Takes the oldest job that is free, or whose worker stopped renewing its lease.
   *
   * @param runProcessedBelow UPSERT_MAX_PER_JOB: jobs with as many rows in this run are passed over
   */
  public Uni<Optional<Claim>> claimNext(
      SqlClient client, UUID worker, long runId, long runProcessedBelow) {
    return client
        .preparedQuery(CLAIM_NEXT)
        .execute(Tuple.of(worker, runId, runProcessedBelow, interval(LEASE)))
        .map(rows -> rows.stream().findFirst().map(ClaimTable::read));
  }

  /**
   * Moves the job on in the transaction that stores the rows, and renews the lease.
   *
   * @return whether the tenant wants the job cancelled; empty when the claim is lost, and then the
   *     caller must roll back
   */
  public Uni<Optional<Boolean>> advance(SqlClient transaction, Claim claim, Advance step) {
    Tuple parameters =
        Tuple.tuple()
            .addLong(claim.jobId())
            .addInteger(claim.attempt())
            .addLong((long) step.handled())
            .addLong((long) step.parked())
            .addString(step.checkpoint().code())
            .addLong(step.checkpoint().stagingId())
            .addValue(interval(LEASE));
    return transaction
        .preparedQuery(ADVANCE)
        .execute(parameters)
        .map(rows -> rows.stream().findFirst().map(row -> row.getBoolean("cancel_requested")));
  }

  /** Records a row that cannot be stored, in the transaction that steps over it. */
  public Uni<Void> park(SqlClient transaction, Claim claim, long stagingId, String reason) {
    return transaction
        .preparedQuery(PARK)
        .execute(Tuple.of(claim.jobId(), stagingId, claim.tenantId(), reason))
        .replaceWithVoid();
  }

  /**
   * Gives the job back: queued for another time, or ended.
   *
   * @return false when the claim was lost before
   */
  public Uni<Boolean> release(SqlClient client, Claim claim, UUID worker, Release release) {
    Instant goesOn = release.scheduledFor();
    Tuple parameters =
        Tuple.tuple()
            .addLong(claim.jobId())
            .addInteger(claim.attempt())
            .addString(release.status().word())
            .addString(release.outcome())
            .addString(release.stopReason().name().toLowerCase(Locale.ROOT))
            .addString(release.error())
            .addOffsetDateTime(goesOn == null ? null : goesOn.atOffset(ZoneOffset.UTC))
            .addString(worker.toString());
    return client.preparedQuery(RELEASE).execute(parameters).map(rows -> rows.size() > 0);
  }

  private static Interval interval(Duration duration) {
    return Interval.of(duration);
  }

  private static Claim read(Row row) {
    JsonObject params = row.getJsonObject("params");
    Matches matches =
        new Matches(
            SsicVersion.ofYear(params.getInteger("ssic_version")),
            params.getJsonArray("codes").stream().map(String::valueOf).toList(),
            params.getJsonArray("head").stream().map(id -> ((Number) id).longValue()).toList());
    return new Claim(
        row.getLong("job_id"),
        row.getString("tenant_id"),
        row.getInteger("attempt"),
        matches,
        new Checkpoint(row.getString("checkpoint_code"), row.getLong("checkpoint_staging_id")),
        row.getLong("processed"),
        row.getLong("total"),
        row.getLong("run_processed"),
        row.getBoolean("cancel_requested"));
  }
}
