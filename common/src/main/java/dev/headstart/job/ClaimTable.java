package dev.headstart.job;

import io.smallrye.mutiny.Uni;
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

/**
 * How a worker advances and gives back a job that it took by {@link TurnTable}; time is the
 * database's throughout. What becomes of a job whose worker died is {@link RescueTable}'s.
 */
@Singleton
public class ClaimTable {
  /** Long against a batch (well below a second), short against a night. */
  public static final Duration LEASE = Duration.ofSeconds(30);

  static final String ADVANCE =
      """
      WITH held AS (
        UPDATE background_jobs j SET processed = processed + $5, parked = parked + $6,
          claim_processed = claim_processed + $5, advanced_at = clock_timestamp(),
          -- An import may have added matches since the total was counted.
          total = GREATEST(total, processed + $5),
          checkpoint_code = $7, checkpoint_staging_id = $8, lease_until = clock_timestamp() + $9::interval,
          throttle = $10
        -- The fence: a claim that was taken over or ran out changes nothing, nor does a batch that
        -- is committed already and whose answer was lost.
        WHERE job_id = $1 AND tenant_id = $2 AND attempt = $3 AND status = 'running'
          AND lease_until > clock_timestamp() AND processed = $4
          -- The will of tenant and operator counts before the batch, not after it.
          AND cancel_requested_at IS NULL AND NOT EXISTS (%s)
        RETURNING run_id, job_id, tenant_id
      )
      INSERT INTO job_runs AS r SELECT run_id, job_id, tenant_id, $5 FROM held
      ON CONFLICT (run_id, job_id) DO UPDATE SET processed = r.processed + EXCLUDED.processed
      """
          .formatted(PauseTable.holdsBack("j"));

  /** Why a batch was refused. */
  static final String REFUSAL =
      """
      SELECT CASE WHEN status <> 'running' OR attempt <> $3 OR lease_until <= clock_timestamp() THEN 'CLAIM_LOST'
                  WHEN processed <> $4 THEN 'DATABASE_UNAVAILABLE'
                  WHEN cancel_requested_at IS NOT NULL THEN 'CANCELLED'
                  ELSE 'PAUSED' END AS reason
      FROM background_jobs WHERE job_id = $1 AND tenant_id = $2
      """;

  static final String RENEW =
      """
      UPDATE background_jobs SET lease_until = now() + $4::interval, throttle = $5
      WHERE job_id = $1 AND tenant_id = $2 AND attempt = $3 AND status = 'running'
        AND lease_until > now()
      """;

  static final String RELEASE =
      """
      WITH released AS (
        UPDATE background_jobs SET status = $4,
          outcome = CASE WHEN $5 = 'completed' AND parked > 0 THEN 'partial' ELSE $5 END,
          stop_reason = $6, error = $7, scheduled_for = COALESCE($8, scheduled_for),
          -- At the end the total is what was found, should the register have moved meanwhile.
          total = CASE WHEN $5 = 'completed' THEN processed ELSE total END,
          lease_holder = NULL, lease_until = NULL, throttle = NULL,
          ended_at = CASE WHEN $4 IN ('done', 'error') THEN now() END
        WHERE job_id = $1 AND tenant_id = $2 AND attempt = $3 AND status = 'running'
        RETURNING *
      ),
      logged AS (
        INSERT INTO run_event_logs (tenant_id, run_id, job_id, event, actor, reason)
        SELECT tenant_id, run_id, job_id, 'job_' || COALESCE(outcome, 'requeued'), $9::text,
          stop_reason
        FROM released
      )
      SELECT processed, parked FROM released
      """;

  static final String PARK =
      """
      INSERT INTO parked_rows (job_id, staging_id, tenant_id, uen, name, reason)
      SELECT $1, s.staging_id, $3, left(s.uen, 20), left(clean_name(s.entity_name), 200), $4
      FROM staging_acra_companies s WHERE s.staging_id = $2
      ON CONFLICT (job_id, staging_id) DO UPDATE SET reason = EXCLUDED.reason
      """;

  /**
   * Moves the job on in the transaction that stores the rows, and renews the lease.
   *
   * @return empty when the batch may be stored; else why not, and then the caller must roll back
   */
  public Uni<Optional<StopReason>> advance(SqlClient transaction, Claim claim, Advance step) {
    Tuple parameters =
        fence(claim)
            .addLong(step.from())
            .addLong((long) step.handled())
            .addLong((long) step.parked())
            .addString(step.checkpoint().code())
            .addLong(step.checkpoint().stagingId())
            .addValue(interval(LEASE))
            .addString(step.throttle());
    return transaction
        .preparedQuery(ADVANCE)
        .execute(parameters)
        .chain(
            rows ->
                rows.rowCount() == 1
                    ? Uni.createFrom().item(Optional.empty())
                    : refusal(transaction, claim, step.from()));
  }

  private static Uni<Optional<StopReason>> refusal(SqlClient client, Claim claim, long from) {
    return client
        .preparedQuery(REFUSAL)
        .execute(fence(claim).addLong(from))
        .map(rows -> Optional.of(StopReason.valueOf(rows.iterator().next().getString("reason"))));
  }

  /**
   * Holds the job for another while, and says why it does not move.
   *
   * @return false when the claim was lost before
   */
  public Uni<Boolean> renew(SqlClient client, Claim claim, String throttle) {
    return client
        .preparedQuery(RENEW)
        .execute(fence(claim).addValue(interval(LEASE)).addString(throttle))
        .map(rows -> rows.rowCount() == 1);
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
        fence(claim)
            .addString(release.status().word())
            .addString(release.outcome())
            .addString(release.stopReason().name().toLowerCase(Locale.ROOT))
            .addString(release.error())
            .addOffsetDateTime(goesOn == null ? null : goesOn.atOffset(ZoneOffset.UTC))
            .addString(worker.toString());
    return client.preparedQuery(RELEASE).execute(parameters).map(rows -> rows.size() > 0);
  }

  private static Tuple fence(Claim claim) {
    return Tuple.of(claim.jobId(), claim.tenantId(), claim.attempt());
  }

  static Interval interval(Duration duration) {
    return Interval.of(duration);
  }
}
