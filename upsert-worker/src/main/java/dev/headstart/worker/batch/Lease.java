package dev.headstart.worker.batch;

import dev.headstart.job.Claim;
import dev.headstart.worker.pace.Ticker;
import java.time.Duration;
import java.util.function.BiFunction;

/**
 * What this process knows of its hold on a job. The database decides; but a worker that could not
 * renew for 20 s of 30 counts itself out before the database does.
 */
final class Lease implements AutoCloseable {
  static final Duration SURE = Duration.ofSeconds(20);

  private final Claim claim;
  private final Ticker ticker;
  private final BiFunction<Claim, String, Boolean> renewal;
  private final Runnable end;
  private volatile long renewedAt;
  private volatile boolean lost;
  private volatile String throttle;

  Lease(Claim claim, Ticker ticker, BiFunction<Claim, String, Boolean> renewal, Runnable end) {
    this.claim = claim;
    this.ticker = ticker;
    this.renewal = renewal;
    this.end = end;
    this.renewedAt = ticker.nanos();
  }

  boolean isSure() {
    return !lost && ticker.nanos() - renewedAt < SURE.toNanos();
  }

  /**
   * @param askedAt when the renewal was sent: the database counts from then on or later
   */
  void renewed(long askedAt) {
    renewedAt = Math.max(renewedAt, askedAt);
  }

  /** Asks the database for another 30 s. */
  void renew() {
    long askedAt = ticker.nanos();
    if (renewal.apply(claim, throttle)) {
      renewed(askedAt);
    } else {
      lost = true;
    }
  }

  /** Says in the job's status why it does not move; at once, for it may be a while. */
  void throttled(String reason) {
    if (!java.util.Objects.equals(reason, throttle)) {
      throttle = reason;
      renew();
    }
  }

  String throttle() {
    return throttle;
  }

  @Override
  public void close() {
    end.run();
  }
}
