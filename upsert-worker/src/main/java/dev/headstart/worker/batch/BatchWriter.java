package dev.headstart.worker.batch;

import dev.headstart.company.CompanyTable;
import dev.headstart.company.UpsertOutcome;
import dev.headstart.company.UpsertedCompany;
import dev.headstart.enrichment.EnrichmentPriority;
import dev.headstart.enrichment.EnrichmentRequestTable;
import dev.headstart.job.Advance;
import dev.headstart.job.Claim;
import dev.headstart.job.ClaimTable;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * Stores a batch: rows, enrichment requests, ledger, counts, checkpoint and lease move together or
 * not at all. A row that cannot be stored is found by halving the batch, and parked.
 */
@Singleton
class BatchWriter {
  /** Far above the milliseconds of a batch, and below the lease of 30 s. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Pool pool;
  private final ClaimTable claims;
  private final CompanyTable companies;
  private final EnrichmentRequestTable enrichment;
  private final BatchLedgerTable ledger;

  BatchWriter(
      Pool pool,
      ClaimTable claims,
      CompanyTable companies,
      EnrichmentRequestTable enrichment,
      BatchLedgerTable ledger) {
    this.pool = pool;
    this.claims = claims;
    this.companies = companies;
    this.enrichment = enrichment;
    this.ledger = ledger;
  }

  BatchOutcome write(long runId, Claim claim, Batch batch) {
    try {
      return commit(runId, claim, batch, 0, transaction -> store(transaction, claim, batch));
    } catch (PgException e) {
      if (Failure.of(e) != Failure.ROW) {
        throw e;
      }
      return batch.size() == 1 ? park(runId, claim, batch, e) : halve(runId, claim, batch);
    }
  }

  private BatchOutcome halve(long runId, Claim claim, Batch batch) {
    BatchOutcome first = write(runId, claim, batch.firstHalf());
    return first.held() ? first.and(write(runId, claim, batch.secondHalf())) : first;
  }

  private BatchOutcome park(long runId, Claim claim, Batch batch, PgException cause) {
    long stagingId = batch.last().stagingId();
    BatchOutcome parked = new BatchOutcome(true, 0, 0, 0, 0, 1, false);
    return commit(
        runId,
        claim,
        batch,
        1,
        transaction ->
            claims
                .park(transaction, claim, stagingId, cause.getErrorMessage())
                .replaceWith(parked));
  }

  private BatchOutcome commit(
      long runId,
      Claim claim,
      Batch batch,
      int parked,
      Function<SqlConnection, Uni<BatchOutcome>> work) {
    long start = System.nanoTime();
    Advance step = new Advance(batch.size(), parked, batch.last());
    try {
      return pool.withTransaction(
              transaction ->
                  claims
                      .advance(transaction, claim, step)
                      .map(held -> held.orElseThrow(ClaimLost::new))
                      .chain(cancel -> work.apply(transaction).map(done -> with(done, cancel)))
                      .call(done -> ledger.record(transaction, runId, claim, done, since(start))))
          .await()
          .atMost(PATIENCE);
    } catch (ClaimLost lost) {
      return BatchOutcome.CLAIM_LOST;
    }
  }

  private Uni<BatchOutcome> store(SqlConnection transaction, Claim claim, Batch batch) {
    return companies
        .upsert(transaction, batch.stagingIds())
        .call(
            stored ->
                enrichment.request(
                    transaction,
                    claim.tenantId(),
                    stored.stream().map(UpsertedCompany::companyId).distinct().toList(),
                    claim.jobId(),
                    EnrichmentPriority.NIGHT))
        .map(stored -> count(batch, stored));
  }

  private static BatchOutcome count(Batch batch, List<UpsertedCompany> stored) {
    return new BatchOutcome(
        true,
        count(stored, UpsertOutcome.INSERTED),
        count(stored, UpsertOutcome.UPDATED),
        count(stored, UpsertOutcome.UNCHANGED),
        batch.size() - stored.size(),
        0,
        false);
  }

  private static int count(List<UpsertedCompany> stored, UpsertOutcome outcome) {
    return (int) stored.stream().filter(company -> company.outcome() == outcome).count();
  }

  private static BatchOutcome with(BatchOutcome done, boolean cancelRequested) {
    return new BatchOutcome(
        true,
        done.inserted(),
        done.updated(),
        done.unchanged(),
        done.skipped(),
        done.parked(),
        cancelRequested);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Rolls the transaction back; never leaves this class. */
  private static final class ClaimLost extends RuntimeException {
    ClaimLost() {
      super("the claim was taken over", null, false, false);
    }
  }
}
