package dev.headstart.worker.batch;

import io.vertx.pgclient.PgException;

/** What a failed statement says about the job: the row, the moment, or everything is wrong. */
enum Failure {
  /** One of the rows cannot be stored: find it, park it, go on. */
  ROW,
  /** The same statement may succeed in a moment. */
  TRANSIENT,
  /** No retry mends this. */
  PERMANENT;

  static Failure of(Throwable failure) {
    if (!(failure instanceof PgException postgres)) {
      // No answer at all: connection refused, reset, closed, timed out.
      return failure instanceof java.io.IOException
              || failure instanceof io.smallrye.mutiny.TimeoutException
              || failure.getClass().getName().contains("ClosedConnection")
              || failure instanceof io.vertx.core.VertxException
          ? TRANSIENT
          : PERMANENT;
    }
    return switch (postgres.getSqlState().substring(0, 2)) {
      // data exception, integrity constraint violation, raised by a trigger
      case "22", "23", "P0" -> ROW;
      // connection, transaction rollback (deadlock), resources, lock, operator intervention, system
      case "08", "40", "53", "55", "57", "58" -> TRANSIENT;
      default -> PERMANENT;
    };
  }

  /** What a person should read of it. */
  static String reason(Throwable failure) {
    return failure instanceof PgException postgres
        ? postgres.getErrorMessage()
        : String.valueOf(failure.getMessage());
  }
}
