package dev.headstart.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of all tests of this module; it stands still unless told otherwise. */
@ApplicationScoped
public class SettableClock extends Clock {
  private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");
  private volatile int readsLeft = Integer.MAX_VALUE;
  private volatile Duration step = Duration.ZERO;

  /** Sets a local time of Singapore, such as 2026-11-24T01:00. */
  public void setSingapore(String local) {
    now = LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Singapore")).toInstant();
    readsLeft = Integer.MAX_VALUE;
  }

  /** After so many looks at the clock, time jumps once by the step. */
  public void advanceAfter(int reads, Duration by) {
    readsLeft = reads;
    step = by;
  }

  @Override
  public Instant instant() {
    if (readsLeft-- == 0) {
      now = now.plus(step);
    }
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
