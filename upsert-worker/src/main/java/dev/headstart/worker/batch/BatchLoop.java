package dev.headstart.worker.batch;

import dev.headstart.job.Caps;
import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.job.TurnTable;
import dev.headstart.worker.batch.BatchWriter.Hold;
import dev.headstart.worker.batch.CrashPoints.Place;
import dev.headstart.worker.database.Waiting;
import dev.headstart.worker.pace.Ticker;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Drains a claimed job until nothing is left or something says stop. */
@Singleton
public class BatchLoop {
  private static final Logger LOG = Logger.getLogger(BatchLoop.class);

  /**
   * How long one cursor stays open, and one tenant is served while another waits. A cursor's
   * snapshot keeps vacuum from removing any row that died since (0 of 50,000 while one is idle);
   * two seconds are forgotten at once.
   */
  static final Duration SLICE = Duration.ofSeconds(2);

  private final Pool pool;
  private final TurnTable turns;
  private final BatchWriter writer;
  private final Retry retry;
  private final Leases leases;
  private final HoldBack throttle;
  private final BatchMetrics metrics;
  private final Ticker ticker;
  private final CrashPoints crash;

  BatchLoop(
      Pool pool,
      TurnTable turns,
      BatchWriter writer,
      Retry retry,
      Leases leases,
      HoldBack throttle,
      BatchMetrics metrics,
      Ticker ticker,
      CrashPoints crash) {
    this.pool = pool;
    this.turns = turns;
    this.writer = writer;
    this.retry = retry;
    this.leases = leases;
    this.throttle = throttle;
    this.metrics = metrics;
    this.ticker = ticker;
    this.crash = crash;
  }

  /**
   * @param stop asked before each batch; a reason ends the loop at that batch edge
   */
  public Drained drain(long runId, Claim claim, Caps caps, Supplier<Optional<StopReason>> stop) {
    Progress progress = new Progress(claim);
    try (Lease lease = leases.hold(claim)) {
      Supplier<Optional<StopReason>> edge = () -> reasonToStop(stop, lease, progress);
      return drain(new Hold(runId, claim, lease), caps, progress, edge);
    } catch (RuntimeException e) {
      return failed(claim, progress, stop.get(), e);
    } finally {
      throttle.ended(runId);
    }
  }

  /** Ends the batch under way at once, by rolling it back. */
  public void abort() {
    writer.abort();
  }

  private Drained drain(
      Hold hold, Caps caps, Progress progress, Supplier<Optional<StopReason>> stop) {
    long turnEnds = ticker.nanos() + SLICE.toNanos();
    while (true) {
      Optional<StopReason> reason = throttle.rest(hold.lease(), stop);
      if (reason.isEmpty()) {
        reason = slice(hold, progress, stop);
      }
      if (reason.isPresent()) {
        return progress.stopped(reason.get());
      }
      if (ticker.nanos() >= turnEnds) {
        if (Waiting.forAnswer(turns.othersWait(pool, hold.claim(), hold.runId(), caps))) {
          return progress.stopped(StopReason.TURN_OVER);
        }
        turnEnds = ticker.nanos() + SLICE.toNanos();
      }
    }
  }

  private static Optional<StopReason> reasonToStop(
      Supplier<Optional<StopReason>> stop, Lease lease, Progress progress) {
    if (!lease.isSure()) {
      return Optional.of(StopReason.CLAIM_LOST);
    }
    Optional<StopReason> reason = stop.get();
    return reason.isEmpty() && progress.allowance() <= 0
        ? Optional.of(StopReason.CAP_REACHED)
        : reason;
  }

  /**
   * Works through one open cursor; empty when only its time is over, or the throttle wants rest.
   */
  private Optional<StopReason> slice(
      Hold hold, Progress progress, Supplier<Optional<StopReason>> stop) {
    long end = ticker.nanos() + SLICE.toNanos();
    try (StagingCursor cursor =
            StagingCursor.open(pool, hold.claim().matches(), progress.checkpoint());
        Lanes lanes = new Lanes(writer, hold, progress, cursor)) {
      crash.reached(Place.CURSOR_OPEN);
      boolean goesOn = true;
      do {
        Optional<StopReason> reason = stop.get();
        if (reason.isEmpty()) {
          reason = next(hold, progress, lanes, goesOn);
        }
        if (reason.isPresent()) {
          return reason;
        }
        goesOn = ticker.nanos() < end && !throttle.wantsRest() && !lanes.isBehind();
        if (goesOn) {
          throttle.takeTurns();
        }
      } while (goesOn || lanes.isAhead());
      return Optional.empty();
    }
  }

  private Optional<StopReason> next(Hold hold, Progress progress, Lanes lanes, boolean goesOn) {
    boolean isCareful = progress.isCareful();
    int rows = isCareful ? 1 : throttle.pace().rows();
    long start = System.nanoTime();
    Underway step = lanes.next(rows, goesOn && !isCareful && throttle.pace().lanes() > 1);
    if (step == null) {
      return Optional.of(StopReason.COMPLETED);
    }
    BatchOutcome outcome = metrics.timed(() -> store(hold, progress, lanes, step));
    throttle.took(step.batch().size(), Duration.ofNanos(System.nanoTime() - start));
    progress.add(outcome, step.batch().last());
    return Optional.ofNullable(outcome.refusal());
  }

  private BatchOutcome store(Hold hold, Progress progress, Lanes lanes, Underway step) {
    if (progress.isDeadly()) {
      return writer.park(hold, step.batch(), "two workers died at this row");
    }
    return retry.onTransient(
        () -> {
          try {
            return writer.write(hold, step);
          } catch (RuntimeException e) {
            lanes.alone();
            throw e;
          }
        },
        hold.lease()::isSure);
  }

  private static Drained failed(
      Claim claim, Progress progress, Optional<StopReason> stop, RuntimeException e) {
    if (Failure.of(e) == Failure.TRANSIENT) {
      LOG.warnf("event=job_interrupted job_id=%d cause=%s", claim.jobId(), e);
      return progress.stopped(stop.orElse(StopReason.DATABASE_UNAVAILABLE));
    }
    LOG.errorf(e, "event=job_broken job_id=%d", claim.jobId());
    return progress.broken(e);
  }
}
