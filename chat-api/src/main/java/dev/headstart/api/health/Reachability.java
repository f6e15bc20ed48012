package dev.headstart.api.health;

import java.time.Duration;
import java.time.Instant;

/**
 * What is known of the database: a blip is forgiven, a lasting outage is not, and a schema that the
 * code does not know keeps traffic away.
 */
final class Reachability {
  /** A restart of PostgreSQL takes about five seconds; clients' retries bridge that. */
  static final Duration FORGIVEN = Duration.ofSeconds(10);

  private final int neededSchema;
  private volatile Instant lastAnswer;
  private volatile int schema;

  Reachability(int neededSchema) {
    this.neededSchema = neededSchema;
  }

  void answered(Instant at, int schemaVersion) {
    lastAnswer = at;
    schema = schemaVersion;
  }

  boolean isReady(Instant now) {
    return isReachable(now) && schema >= neededSchema;
  }

  /** Why traffic is kept away or, in the same words, why it is not. */
  String state(Instant now) {
    if (lastAnswer == null) {
      return "no answer from the database yet";
    }
    if (!isReachable(now)) {
      return "no answer from the database for more than " + FORGIVEN.toSeconds() + " s";
    }
    return "schema version " + schema + ", needed " + neededSchema;
  }

  private boolean isReachable(Instant now) {
    return lastAnswer != null && Duration.between(lastAnswer, now).compareTo(FORGIVEN) <= 0;
  }
}
