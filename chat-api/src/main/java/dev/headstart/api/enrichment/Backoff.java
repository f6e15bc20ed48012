package dev.headstart.api.enrichment;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to leave a pipeline alone that did not take a request: 1 s, 2 s, 4 s … 10 minutes. */
final class Backoff {
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private Backoff() {}

  /**
   * @param attempts made so far, at least 1
   * @param random from 0 to 1; spreads the retries of one outage over half to one and a half times
   *     the wait, so that they do not all come back in the same second
   */
  static Duration after(int attempts, DoubleSupplier random) {
    long doubled = 1000L << Math.min(attempts - 1, 20);
    long wait = Math.min(doubled, LONGEST.toMillis());
    return Duration.ofMillis((long) (wait * (0.5 + random.getAsDouble())));
  }
}
