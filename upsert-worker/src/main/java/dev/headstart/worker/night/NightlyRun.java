package dev.headstart.worker.night;

import dev.headstart.job.Caps;
import dev.headstart.job.Claim;
import dev.headstart.job.ClaimTable;
import dev.headstart.job.Release;
import dev.headstart.job.RescueTable;
import dev.headstart.job.StopReason;
import dev.headstart.job.TurnTable;
import dev.headstart.settings.Settings;
import dev.headstart.worker.batch.BatchLoop;
import dev.headstart.worker.batch.CrashPoints;
import dev.headstart.worker.batch.CrashPoints.Place;
import dev.headstart.worker.batch.Drained;
import dev.headstart.worker.database.Waiting;
import dev.headstart.worker.pace.StopSignal;
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
  private final TurnTable turns;
  private final ClaimTable claims;
  private final RescueTable rescues;
  private final MovedRegister register;
  private final BatchLoop batches;
  private final JobLog log;
  private final StopSignal stop;
  private final CrashPoints crash;
  private final Caps caps;
  private final int batchSize;

  NightlyRun(
      Pool pool,
      Nights nights,
      TurnTable turns,
      ClaimTable claims,
      RescueTable rescues,
      MovedRegister register,
      BatchLoop batches,
      JobLog log,
      StopSignal stop,
      CrashPoints crash,
      Settings settings) {
    this.pool = pool;
    this.nights = nights;
    this.turns = turns;
    this.claims = claims;
    this.rescues = rescues;
    this.register = register;
    this.batches = batches;
    this.log = log;
    this.stop = stop;
    this.crash = crash;
    this.caps = new Caps(settings.maxPerJob(), settings.tenantMaxPerWindow());
    this.batchSize = settings.batchSize();
  }

  /** Works on the run of this moment, if there is one, until it is drained or has to stop. */
  Optional<Run> pass() {
    rescue();
    nights.overdue().forEach(runId -> finish(runId, "window_closed"));
    Optional<Run> current = nights.current();
    current.ifPresent(this::work);
    log.lastSuccess(nights.lastSuccess());
    return current;
  }

  /** Ends a batch that takes longer than a stopping process can wait. */
  void abort() {
    batches.abort();
  }

  private void work(Run run) {
    if (run.state() == Run.State.WAITING) {
      nights.start(run, worker.toString());
    }
    while (!stop.isRaised() && nights.mayGoOn(run)) {
      rescue();
      Optional<Claim> claim = next(run);
      if (claim.isEmpty()) {
        finish(run.runId(), "drained");
        // Another worker may have given a job back between our look and the end.
        claim = next(run);
      }
      if (claim.isEmpty()) {
        return;
      }
      // A job that arrives after the queue was drained opens the run of this window again.
      nights.start(run, worker.toString());
      if (advance(run, claim.get()) == StopReason.DATABASE_UNAVAILABLE) {
        return; // the next pass tries again
      }
    }
    if (!stop.isRaised()) {
      finish(run.runId(), "window_closed");
    }
  }

  private Optional<Claim> next(Run run) {
    Optional<Claim> claim = Waiting.forAnswer(turns.claimNext(pool, worker, run.runId(), caps));
    crash.reached(Place.AFTER_CLAIM);
    return claim;
  }

  /** Gives back what workers left behind that died, in a window or out of it. */
  private void rescue() {
    int rescued =
        Waiting.forAnswer(
            rescues.rescue(pool, worker, nights.soonest(), nights.nextNight(), caps, batchSize));
    if (rescued > 0) {
      log.rescued(rescued);
      crash.reached(Place.AFTER_RESCUE);
    }
  }

  private StopReason advance(Run run, Claim claim) {
    JobLog.Entry entry = log.started(claim);
    Drained drained =
        register.checked(claim, batches.drain(run.runId(), claim, caps, () -> reasonToStop(run)));
    crash.reached(Place.BEFORE_RELEASE);
    boolean held =
        drained.reason() != StopReason.CLAIM_LOST
            && Waiting.forAnswer(claims.release(pool, claim, worker, release(drained)));
    crash.reached(Place.AFTER_RELEASE);
    // Whoever took the job over tells its end.
    entry.ended(held ? drained : drained.claimLost());
    return drained.reason();
  }

  private Optional<StopReason> reasonToStop(Run run) {
    if (stop.isRaised()) {
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
      case WINDOW_CLOSED, SHUTDOWN, DATABASE_UNAVAILABLE, PAUSED, TURN_OVER ->
          Release.queued(drained.reason(), nights.soonest());
      case CLAIM_LOST -> throw new IllegalStateException("a lost claim cannot be given back");
    };
  }

  private void finish(long runId, String stopReason) {
    crash.reached(Place.BEFORE_FINISH);
    nights
        .finish(runId, stopReason, worker.toString())
        .ifPresent(outcome -> log.runFinished(runId, outcome));
  }
}
