package dev.headstart.worker.night;

import dev.headstart.job.Claim;
import dev.headstart.job.ClaimTable;
import dev.headstart.job.Release;
import dev.headstart.job.StopReason;
import dev.headstart.settings.Settings;
import dev.headstart.worker.batch.BatchLoop;
import dev.headstart.worker.batch.Drained;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * One pass over the queue: claim, drain, give back, until nothing is left or it is time to stop.
 */
@ApplicationScoped
class NightlyRun {
  /** Names this process in leases and in the event log. */
  private final UUID worker = UUID.randomUUID();

  private final Pool pool;
  private final Nights nights;
  private final ClaimTable claims;
  private final BatchLoop batches;
  private final JobLog log;
  private final int maxPerJob;
  private volatile boolean stopping;

  NightlyRun(
      Pool pool,
      Nights nights,
      ClaimTable claims,
      BatchLoop batches,
      JobLog log,
      Settings settings) {
    this.pool = pool;
    this.nights = nights;
    this.claims = claims;
    this.batches = batches;
    this.log = log;
    this.maxPerJob = settings.maxPerJob();
  }

  /** Makes a pass end at its next batch edge. */
  void stop() {
    stopping = true;
  }

  /** Works on the run of this moment, if there is one, until it is drained or has to stop. */
  Optional<Run> pass() {
    nights.overdue().forEach(runId -> nights.finish(runId, "window_closed", worker.toString()));
    Optional<Run> current = nights.current();
    current.ifPresent(this::work);
    return current;
  }

  private void work(Run run) {
    if (run.state() == Run.State.WAITING) {
      nights.start(run, worker.toString());
    }
    while (!stopping && nights.mayGoOn(run)) {
      Optional<Claim> claim =
          claims.claimNext(pool, worker, run.runId(), maxPerJob).await().indefinitely();
      if (claim.isEmpty()) {
        finish(run, "drained");
        return;
      }
      // A job that arrives after the queue was drained opens the run of this window again.
      nights.start(run, worker.toString());
      if (advance(run, claim.get()) == StopReason.DATABASE_UNAVAILABLE) {
        return; // the next pass tries again
      }
    }
    if (!stopping) {
      finish(run, "window_closed");
    }
  }

  private StopReason advance(Run run, Claim claim) {
    JobLog.Entry entry = log.started(claim);
    Drained drained = batches.drain(run.runId(), claim, () -> reasonToStop(run));
    boolean held =
        drained.reason() != StopReason.CLAIM_LOST
            && claims.release(pool, claim, worker, release(drained)).await().indefinitely();
    // Whoever took the job over tells its end.
    entry.ended(held ? drained : drained.claimLost());
    return drained.reason();
  }

  private Optional<StopReason> reasonToStop(Run run) {
    if (stopping) {
      return Optional.of(StopReason.SHUTDOWN);
    }
    return nights.mayGoOn(run) ? Optional.empty() : Optional.of(StopReason.WINDOW_CLOSED);
  }

  private Release release(Drained drained) {
    return switch (drained.reason()) {
      case COMPLETED -> Release.completed();
      case CANCELLED -> Release.cancelled();
      case FAILED -> Release.failed(drained.error());
      case CAP_REACHED -> Release.queued(drained.reason(), nights.nextNight());
      case WINDOW_CLOSED, SHUTDOWN, DATABASE_UNAVAILABLE ->
          Release.queued(drained.reason(), nights.soonest());
      case CLAIM_LOST -> throw new IllegalStateException("a lost claim cannot be given back");
    };
  }

  private void finish(Run run, String stopReason) {
    nights
        .finish(run.runId(), stopReason, worker.toString())
        .ifPresent(outcome -> log.runFinished(run, outcome));
  }
}
