package dev.headstart.job;

import dev.headstart.industry.SsicVersion;
import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Whose turn it is: tenants alternate, and a job that is capped or paused is passed over. */
@Singleton
public class TurnTable {
  /** Jobs that may be claimed: $1 run, $2 cap per job, $3 cap per tenant. */
  private static final String CLAIMABLE =
      """
      FROM background_jobs j
      LEFT JOIN job_runs own ON own.run_id = $1 AND own.job_id = j.job_id
      CROSS JOIN LATERAL (
        SELECT LEAST($2::bigint - COALESCE(own.processed, 0),
                     $3::bigint - COALESCE(sum(r.processed), 0)::bigint) AS rows
        FROM job_runs r WHERE r.run_id = $1 AND r.tenant_id = j.tenant_id) allowance
      WHERE j.job_type = 'staging_upsert' AND j.status = 'queued'
        -- Not once more in a run in which the job or its tenant has reached its cap.
        AND allowance.rows > 0
        AND NOT EXISTS (%s)
      """
          .formatted(PauseTable.holdsBack("j"));

  static final String CLAIM_NEXT =
      """
      WITH next AS (
        SELECT j.job_id, allowance.rows AS allowance
        %s
        -- The tenant that waited longest; of its jobs the one that waited longest.
        ORDER BY (SELECT served_at FROM tenant_turns t WHERE t.tenant_id = j.tenant_id) NULLS FIRST,
          j.claimed_at NULLS FIRST, j.created_at, j.job_id
        LIMIT 1 FOR UPDATE OF j SKIP LOCKED
      ),
      claimed AS (
        UPDATE background_jobs j SET status = 'running', attempt = attempt + 1,
          lease_holder = $4, lease_until = now() + $5::interval,
          started_at = COALESCE(started_at, now()), stop_reason = NULL,
          claimed_at = now(), claim_processed = 0, run_id = $1
        FROM next WHERE j.job_id = next.job_id
        RETURNING j.*, next.allowance
      ),
      turn AS (
        INSERT INTO tenant_turns SELECT tenant_id, clock_timestamp() FROM claimed
        ON CONFLICT (tenant_id) DO UPDATE SET served_at = EXCLUDED.served_at
      ),
      logged AS (
        INSERT INTO run_event_logs (tenant_id, run_id, job_id, event, actor, reason)
        SELECT tenant_id, run_id, job_id, 'job_started', $4::text, 'attempt ' || attempt FROM claimed
      )
      SELECT job_id, tenant_id, attempt, params, checkpoint_code, checkpoint_staging_id,
             processed, total, allowance, careful_until,
             processed < careful_until AND deaths_at = processed AND deaths >= 2 AS deadly
      FROM claimed
      """
          .formatted(CLAIMABLE);

  /** Whether another tenant waits for its turn; $4 the tenant that has it. */
  static final String OTHERS_WAIT =
      "SELECT EXISTS (SELECT " + CLAIMABLE + " AND j.tenant_id <> $4) AS wait";

  /**
   * Takes the job whose turn it is: tenants alternate, and a capped or paused job is passed over.
   */
  public Uni<Optional<Claim>> claimNext(SqlClient client, UUID worker, long runId, Caps caps) {
    return client
        .preparedQuery(CLAIM_NEXT)
        .execute(
            Tuple.of(
                runId,
                caps.perJob(),
                caps.perTenant(),
                worker,
                ClaimTable.interval(ClaimTable.LEASE)))
        .map(rows -> rows.stream().findFirst().map(TurnTable::read));
  }

  /** Whether a job of another tenant could be claimed instead. */
  public Uni<Boolean> othersWait(SqlClient client, Claim claim, long runId, Caps caps) {
    return client
        .preparedQuery(OTHERS_WAIT)
        .execute(Tuple.of(runId, caps.perJob(), caps.perTenant(), claim.tenantId()))
        .map(rows -> rows.iterator().next().getBoolean("wait"));
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
        row.getLong("allowance"),
        row.getLong("careful_until"),
        row.getBoolean("deadly"),
        params.getString("traceparent"));
  }
}
