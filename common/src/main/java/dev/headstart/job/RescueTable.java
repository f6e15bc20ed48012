package dev.headstart.job;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Gives back jobs whose worker stopped renewing its lease, whether a window is open or not. */
@Singleton
public class RescueTable {
  /** $1 rescuer, $2 soonest, $3 next night, $4 cap per job, $5 batch size. */
  static final String RESCUE =
      """
      WITH stranded AS (
        SELECT job_id, lease_holder AS lost FROM background_jobs
        WHERE status = 'running' AND lease_until <= now()
        ORDER BY job_id FOR UPDATE SKIP LOCKED
      ),
      rescued AS (
        UPDATE background_jobs j SET
          status = CASE WHEN cancel_requested_at IS NULL THEN 'queued' ELSE 'done' END,
          outcome = CASE WHEN cancel_requested_at IS NOT NULL THEN 'cancelled' END,
          stop_reason = CASE WHEN cancel_requested_at IS NULL THEN 'worker_lost' ELSE 'cancelled' END,
          ended_at = CASE WHEN cancel_requested_at IS NOT NULL THEN now() END,
          scheduled_for = CASE WHEN EXISTS (
              SELECT FROM job_runs r
              WHERE r.run_id = j.run_id AND r.job_id = j.job_id AND r.processed >= $4)
            THEN $3::timestamptz ELSE $2 END,
          lease_holder = NULL, lease_until = NULL, throttle = NULL,
          -- The second death at one place: from here on row by row, and the count starts again, so
          -- that the row at which two more die is known to be the one that kills.
          careful_until = CASE WHEN deaths_at = processed AND deaths >= 1
                                AND careful_until <= processed
                               THEN processed + $5 ELSE careful_until END,
          deaths = CASE WHEN deaths_at <> processed THEN 1
                        WHEN deaths >= 1 AND careful_until <= processed THEN 0 ELSE deaths + 1 END,
          deaths_at = processed
        FROM stranded WHERE j.job_id = stranded.job_id
        RETURNING j.*, stranded.lost
      )
      INSERT INTO run_event_logs (tenant_id, run_id, job_id, event, actor, reason)
      SELECT tenant_id, run_id, job_id,
        CASE status WHEN 'queued' THEN 'job_rescued' ELSE 'job_cancelled' END, $1,
        'the lease of ' || lost || ' ran out at ' || processed || ' rows'
      FROM rescued
      """;

  /**
   * @param soonest when a rescued job goes on
   * @param nextNight when it goes on if this run's cap is reached
   * @param batchSize rows among which the one may be that kills
   * @return how many were rescued
   */
  public Uni<Integer> rescue(
      SqlClient client, UUID worker, Instant soonest, Instant nextNight, Caps caps, int batchSize) {
    Tuple parameters =
        Tuple.tuple()
            .addString(worker.toString())
            .addOffsetDateTime(soonest.atOffset(ZoneOffset.UTC))
            .addOffsetDateTime(nextNight.atOffset(ZoneOffset.UTC))
            .addLong(caps.perJob())
            .addLong((long) batchSize);
    return client.preparedQuery(RESCUE).execute(parameters).map(rows -> rows.rowCount());
  }
}
