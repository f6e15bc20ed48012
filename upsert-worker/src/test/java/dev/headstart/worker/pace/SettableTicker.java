package dev.headstart.worker.pace;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Time for durations; a test may make it leap at each look. */
@Singleton
public class SettableTicker extends Ticker {
  private long ahead;
  private long leap;

  public void leapAtEachLook(Duration by) {
    leap = by.toNanos();
  }

  @Override
  public long nanos() {
    ahead += leap;
    return System.nanoTime() + ahead;
  }
}
