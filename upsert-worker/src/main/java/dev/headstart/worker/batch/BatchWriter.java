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
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

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
  private final Set<Underway> underWay = ConcurrentHashMap.newKeySet();

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

  /** Lets the server begin with the rows; {@link #write} waits for them and commits. */
  void begin(Hold hold, Underway step) {
    if (step.begin(pool, ticker.nanos())) {
      underWay.add(step);
      step.store(connection -> rows.store(connection, hold.claim(), step.batch().stagingIds()));
    }
  }

  /** Begins unless it is begun. What fails is rolled back, and begins anew when asked again. */
  @WithSpan("batch")
  BatchOutcome write(Hold hold, Underway step) {
    describe(hold, step.batch());
    try {
      begin(hold, step);
      return commit(hold, step, 0, connection -> store(connection, hold, step));
    } catch (RuntimeException e) {
      if (Failure.of(e) != Failure.ROW) {
        throw e;
      }
      Batch batch = step.batch();
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
    Underway step = new Underway(batch, 0);
    step.begin(pool, ticker.nanos());
    return commit(
        hold,
        step,
        1,
        connection ->
            claims
                .park(connection, hold.claim(), stagingId, reason)
                .invoke(() -> crash.reached(Place.BEFORE_PARK_COMMIT))
                .replaceWith(BatchOutcome.PARKED));
  }

  private BatchOutcome halve(Hold hold, Batch batch) {
    BatchOutcome first = write(hold, new Underway(batch.firstHalf(), 0));
    return first.isStored() ? first.and(write(hold, new Underway(batch.secondHalf(), 0))) : first;
  }

  /**
   * The fence comes after the rows: near the commit, so that it holds the job for a moment only.
   * The ledger's row travels with it.
   */
  private BatchOutcome commit(Hold hold, Underway step, int parked, Underway.Work work) {
    try {
      BatchOutcome done =
          Waiting.forAnswer(
              work.in(step.connection())
                  .call(
                      stored ->
                          Uni.combine()
                              .all()
                              .unis(advance(step, hold, parked), record(step, hold, stored))
                              .discardItems())
                  .invoke(() -> crash.reached(Place.BEFORE_COMMIT))
                  .call(step::commit));
      hold.lease().renewed(step.begunAt());
      crash.reached(Place.AFTER_COMMIT);
      return done;
    } catch (Refused refused) {
      return BatchOutcome.refused(refused.reason);
    } finally {
      giveUp(step);
    }
  }

  /** Rolls back what is not committed. */
  void giveUp(Underway step) {
    step.end();
    underWay.remove(step);
  }

  /** Cancels the statements that batches are waiting for; they are rolled back. */
  void abort() {
    underWay.forEach(Underway::cancel);
  }

  private Uni<Void> advance(Underway step, Hold hold, int parked) {
    Batch batch = step.batch();
    String throttle = hold.lease().throttle();
    Advance to = new Advance(batch.from(), batch.size(), parked, batch.last(), throttle);
    return claims
        .advance(step.connection(), hold.claim(), to)
        .invoke(
            refusal ->
                refusal.ifPresent(
                    reason -> {
                      throw new Refused(reason);
                    }))
        .invoke(() -> crash.reached(Place.AFTER_FENCE))
        .replaceWithVoid();
  }

  private Uni<BatchOutcome> store(SqlConnection connection, Hold hold, Underway step) {
    Batch batch = step.batch();
    return step.stored()
        .invoke(() -> crash.reached(Place.AFTER_ROWS))
        .chain(
            stored ->
                stored.handled() == batch.size()
                    ? Uni.createFrom().item(stored)
                    : step.times().byName(() -> storeByName(connection, hold, batch, stored)));
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

  private Uni<Void> record(Underway step, Hold hold, BatchOutcome stored) {
    return ledger.record(step.connection(), hold.runId(), hold.claim(), stored, step.times());
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

  /** Rolls the transaction back; never leaves this class. */
  private static final class Refused extends RuntimeException {
    private final StopReason reason;

    Refused(StopReason reason) {
      super("the batch was refused", null, false, false);
      this.reason = reason;
    }
  }
}
