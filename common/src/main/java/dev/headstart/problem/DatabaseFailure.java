package dev.headstart.problem;

import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.util.List;

/** Tells failures that pass by themselves from those that are ours. */
final class DatabaseFailure {
  /**
   * Connection lost (08), server starting, stopping or full (57P, 53), statement or lock timed out
   * (57014, 55P03), deadlock or serialization (40).
   */
  private static final List<String> PASSING = List.of("08", "57P", "53", "57014", "55P03", "40");

  private DatabaseFailure() {}

  static boolean isPassing(Throwable failure) {
    for (Throwable e = failure; e != null; e = e.getCause()) {
      if (e instanceof PgException pg) {
        return pg.getSqlState() != null && PASSING.stream().anyMatch(pg.getSqlState()::startsWith);
      }
      // The client's words for: refused, reset, unknown host, closed while in use, pool exhausted.
      // VertxException also covers the pool's NoStackTrace failures.
      if (e instanceof IOException
          || e instanceof VertxException
          || e instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }
}
