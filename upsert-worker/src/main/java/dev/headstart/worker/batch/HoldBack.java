package dev.headstart.worker.batch;

import dev.headstart.job.StopReason;
import dev.headstart.worker.pace.Load;
import dev.headstart.worker.pace.LoadMeter;
import dev.headstart.worker.pace.Pace;
import dev.headstart.worker.pace.Pressure;
import dev.headstart.worker.pace.StopSignal;
import dev.headstart.worker.pace.Throttle;
import dev.headstart.worker.pace.ThrottleLog;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the batches follow the throttle: no cursor is open while it rests. */
@Singleton
class HoldBack {
  private final LoadMeter meter;
  private final Throttle throttle;
  private final ThrottleLog log;
  private final StopSignal stop;
  private Pace pace;

  HoldBack(LoadMeter meter, Throttle throttle, ThrottleLog log, StopSignal stop) {
    this.meter = meter;
    this.throttle = throttle;
    this.log = log;
    this.stop = stop;
  }

  /**
   * Rests as the load demands, and says so in the job's status; at red until it is over.
   *
   * @param reasonToStop asked after each rest
   */
  Optional<StopReason> rest(Lease lease, Supplier<Optional<StopReason>> reasonToStop) {
    if (pace == null) {
      weigh();
    }
    lease.throttled(pace.word());
    while (pace.holdsBack()) {
      stop.rest(pace.rest());
      log.rested(pace.reason(), pace.rest());
      Optional<StopReason> reason = reasonToStop.get();
      if (reason.isPresent()) {
        return reason;
      }
      if (!pace.red()) {
        break;
      }
      weigh();
      lease.throttled(pace.word());
    }
    return Optional.empty();
  }

  Pace pace() {
    return pace;
  }

  /** Weighs the load before the next batch. */
  boolean wantsRest() {
    weigh();
    return pace.holdsBack();
  }

  /** Leaves the machine to the chat for a moment, if there is one. */
  void takeTurns() {
    if (!pace.turn().isZero()) {
      stop.rest(pace.turn());
      log.rested(Pressure.CHAT_ACTIVE, pace.turn());
    }
  }

  void took(int rows, Duration duration) {
    throttle.took(rows, duration);
  }

  /** The claim ended. */
  void ended(long runId) {
    log.changed(null, Load.NONE);
    pace = null;
    try {
      log.save(runId);
    } catch (RuntimeException e) {
      // Kept, and added the next time.
    }
  }

  private void weigh() {
    Load load = meter.now();
    pace = throttle.next(load);
    log.changed(pace.reason(), load);
  }
}
