package dev.headstart.worker.batch;

import dev.headstart.company.CompanyTable;
import dev.headstart.company.UpsertOutcome;
import dev.headstart.company.UpsertedCompany;
import dev.headstart.enrichment.EnrichmentPriority;
import dev.headstart.enrichment.EnrichmentRequestTable;
import dev.headstart.job.Advance;
import dev.headstart.job.Claim;
import dev.headstart.job.ClaimTable;
import dev.headstart.job.StopReason;
import dev.headstart.trace.TraceParent;
import dev.headstart.worker.batch.CrashPoints.Place;
import dev.headstart.worker.database.Waiting;
import dev.headstart.worker.pace.Ticker;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Stores a batch: rows, enrichment requests, ledger, counts, checkpoint and lease move together or
 * not at all. A row that cannot be stored is found by halving the batch, and parked.
 */
@Singleton
class BatchWriter {
  private final Pool pool;
  private final ClaimTable claims;
  private final StoreTable rows;
  private final CompanyTable companies;
  private final EnrichmentRequestTable enrichment;
  private final BatchLedgerTable ledger;
  private final Ticker ticker;
  private final CrashPoints crash;
  private volatile SqlConnection underWay;

  BatchWriter(
      Pool pool,
      ClaimTable claims,
      StoreTable rows,
      CompanyTable companies,
      EnrichmentRequestTable enrichment,
      BatchLedgerTable ledger,
      Ticker ticker,
      CrashPoints crash) {
    this.pool = pool;
    this.claims = claims;
    this.rows = rows;
    this.companies = companies;
    this.enrichment = enrichment;
    this.ledger = ledger;
    this.ticker = ticker;
    this.crash = crash;
  }

  /** One hold on one job in one run. */
  record Hold(long runId, Claim claim, Lease lease) {}

  /**
   * @param fetchMs what reading its keys took
   */
  @WithSpan("batch")
  BatchOutcome write(Hold hold, Batch batch, double fetchMs) {
    describe(hold, batch);
    try {
      StageTimes times = new StageTimes(fetchMs);
      return commit(hold, batch, 0, times, transaction -> store(transaction, hold, batch, times));
    } catch (RuntimeException e) {
      if (Failure.of(e) != Failure.ROW) {
        throw e;
      }
      return batch.size() == 1 ? park(hold, batch, Failure.reason(e)) : halve(hold, batch);
    }
  }

  private static void describe(Hold hold, Batch batch) {
    TraceParent.linkCurrentTo(hold.claim().traceparent());
    Span.current()
        .setAttribute("headstart.run_id", hold.runId())
        .setAttribute("headstart.job_id", hold.claim().jobId())
        .setAttribute("headstart.rows", batch.size());
  }

  /** Steps over a batch of one row that cannot be stored. */
  BatchOutcome park(Hold hold, Batch batch, String reason) {
    long stagingId = batch.last().stagingId();
    return commit(
        hold,
        batch,
        1,
        new StageTimes(0),
        transaction ->
            claims
                .park(transaction, hold.claim(), stagingId, reason)
                .invoke(() -> crash.reached(Place.BEFORE_PARK_COMMIT))
                .replaceWith(BatchOutcome.PARKED));
  }

  private BatchOutcome halve(Hold hold, Batch batch) {
    BatchOutcome first = write(hold, batch.firstHalf(), 0);
    return first.isStored() ? first.and(write(hold, batch.secondHalf(), 0)) : first;
  }

  private BatchOutcome commit(Hold hold, Batch batch, int parked, StageTimes times, Work work) {
    String throttle = hold.lease().throttle();
    Advance step = new Advance(batch.from(), batch.size(), parked, batch.last(), throttle);
    long askedAt = ticker.nanos();
    try {
      BatchOutcome done =
          Waiting.forAnswer(
              pool.withTransaction(
                  transaction -> {
                    underWay = transaction;
                    return advance(transaction, hold.claim(), step)
                        .chain(held -> work.in(transaction))
                        .call(stored -> record(transaction, hold, stored, times));
                  }));
      hold.lease().renewed(askedAt);
      crash.reached(Place.AFTER_COMMIT);
      return done;
    } catch (Refused refused) {
      return BatchOutcome.refused(refused.reason);
    } finally {
      underWay = null;
    }
  }

  /** Cancels the statement that a batch is waiting for; it is rolled back. */
  void abort() {
    SqlConnection transaction = underWay;
    if (transaction != null) {
      PgConnection.cast(transaction).cancelRequestAndForget();
    }
  }

  private Uni<Void> advance(SqlConnection transaction, Claim claim, Advance step) {
    return claims
        .advance(transaction, claim, step)
        .invoke(
            refusal ->
                refusal.ifPresent(
                    reason -> {
                      throw new Refused(reason);
                    }))
        .invoke(() -> crash.reached(Place.AFTER_FENCE))
        .replaceWithVoid();
  }

  private Uni<BatchOutcome> store(
      SqlConnection transaction, Hold hold, Batch batch, StageTimes times) {
    return times
        .upsert(() -> rows.store(transaction, hold.claim(), batch.stagingIds()))
        .invoke(() -> crash.reached(Place.AFTER_ROWS))
        .chain(
            stored ->
                stored.handled() == batch.size()
                    ? Uni.createFrom().item(stored)
                    : times.byName(() -> storeByName(transaction, hold, batch, stored)));
  }

  /** What is left has no UEN, or died since its key was read. */
  private Uni<BatchOutcome> storeByName(
      SqlConnection transaction, Hold hold, Batch batch, BatchOutcome byUen) {
    return companies
        .upsertByName(transaction, batch.stagingIds())
        .call(named -> enrich(transaction, hold.claim(), named))
        .map(named -> byUen.and(count(named)))
        .map(stored -> stored.and(skipped(batch.size() - stored.handled())));
  }

  private static BatchOutcome skipped(int rows) {
    return new BatchOutcome(0, 0, 0, rows, 0, null);
  }

  private Uni<Integer> enrich(
      SqlConnection transaction, Claim claim, List<UpsertedCompany> stored) {
    return enrichment.request(
        transaction,
        claim.tenantId(),
        stored.stream().map(UpsertedCompany::companyId).distinct().toList(),
        claim.jobId(),
        EnrichmentPriority.NIGHT);
  }

  private Uni<Void> record(
      SqlConnection transaction, Hold hold, BatchOutcome stored, StageTimes times) {
    return ledger
        .record(transaction, hold.runId(), hold.claim(), stored, times)
        .invoke(() -> crash.reached(Place.BEFORE_COMMIT));
  }

  private static BatchOutcome count(List<UpsertedCompany> stored) {
    return new BatchOutcome(
        count(stored, UpsertOutcome.INSERTED),
        count(stored, UpsertOutcome.UPDATED),
        count(stored, UpsertOutcome.UNCHANGED),
        0,
        0,
        null);
  }

  private static int count(List<UpsertedCompany> stored, UpsertOutcome outcome) {
    return (int) stored.stream().filter(company -> company.outcome() == outcome).count();
  }

  private interface Work {
    Uni<BatchOutcome> in(SqlConnection transaction);
  }

  /** Rolls the transaction back; never leaves this class. */
  private static final class Refused extends RuntimeException {
    private final StopReason reason;

    Refused(StopReason reason) {
      super("the batch was refused", null, false, false);
      this.reason = reason;
    }
  }
}
