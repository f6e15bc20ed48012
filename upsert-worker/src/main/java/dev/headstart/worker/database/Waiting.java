package dev.headstart.worker.database;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/** Waits for the database, but not for ever: a worker that hangs holds its jobs. */
public final class Waiting {
  /**
   * Above the statement_timeout of the server, so that the server speaks first; below the lease.
   */
  public static final Duration LONGEST = Duration.ofSeconds(20);

  private Waiting() {}

  /**
   * @throws io.smallrye.mutiny.TimeoutException when no answer comes
   */
  public static <T> T forAnswer(Uni<T> answer) {
    return answer.await().atMost(LONGEST);
  }
}
