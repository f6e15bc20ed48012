package dev.headstart.worker.batch;

import dev.headstart.job.Claim;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** Writes the ledger of batches, each in its batch's own transaction. */
@Singleton
class BatchLedgerTable {
  static final String RECORD =
      """
      INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,
        rows_unchanged, rows_skipped, rows_parked, duration_ms, fetch_ms, upsert_ms, by_name_ms)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """;

  /**
   * @param times from the begin of the transaction until here, just before its commit
   */
  Uni<Void> record(
      SqlClient transaction, long runId, Claim claim, BatchOutcome outcome, StageTimes times) {
    Tuple parameters =
        Tuple.tuple()
            .addLong(runId)
            .addLong(claim.jobId())
            .addString(claim.tenantId())
            .addInteger(claim.attempt())
            .addInteger(outcome.inserted())
            .addInteger(outcome.updated())
            .addInteger(outcome.unchanged())
            .addInteger(outcome.skipped())
            .addInteger(outcome.parked())
            .addDouble(times.totalMs())
            .addDouble(times.fetchMs())
            .addDouble(times.upsertMs())
            .addDouble(times.byNameMs());
    return transaction.preparedQuery(RECORD).execute(parameters).replaceWithVoid();
  }
}
