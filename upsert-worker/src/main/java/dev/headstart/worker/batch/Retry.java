package dev.headstart.worker.batch;

import dev.headstart.worker.pace.StopSignal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Repeats what may succeed in a moment; anything else is thrown on at once. */
@Singleton
class Retry {
  static final int TRIES = 5;

  private static final Logger LOG = Logger.getLogger(Retry.class);
  private static final long FIRST_MS = 50;

  private final StopSignal stop;

  Retry(StopSignal stop) {
    this.stop = stop;
  }

  /**
   * @param mayGoOn asked before each repetition
   */
  BatchOutcome onTransient(Supplier<BatchOutcome> batch, BooleanSupplier mayGoOn) {
    for (int attempt = 1; ; attempt++) {
      try {
        return batch.get();
      } catch (RuntimeException e) {
        if (Failure.of(e) != Failure.TRANSIENT || attempt == TRIES || stop.isRaised()) {
          throw e;
        }
        LOG.infof("event=batch_retried attempt=%d cause=%s", attempt, e);
        stop.rest(backoff(attempt));
        if (!mayGoOn.getAsBoolean()) {
          throw e;
        }
      }
    }
  }

  /** Doubles, and is scattered by half, so that two that collided do not collide again. */
  private static Duration backoff(int attempt) {
    long most = FIRST_MS << (attempt - 1);
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }
}
