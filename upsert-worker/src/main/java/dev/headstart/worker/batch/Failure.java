package dev.headstart.worker.batch;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.util.concurrent.CompletionException;

/** What a failed statement says about the job: the row, the moment, or everything is wrong. */
enum Failure {
  /** One of the rows cannot be stored: find it, park it, go on. */
  ROW,
  /** The same statement may succeed in a moment. */
  TRANSIENT,
  /** No retry mends this. */
  PERMANENT;

  /** idle_in_transaction_session_timeout: this process was stopped for a while. */
  private static final String SILENT_TOO_LONG = "25P03";

  /** A value that no index can hold. */
  private static final String TOO_LARGE = "54000";

  static Failure of(Throwable thrown) {
    Throwable failure = cause(thrown);
    if (!(failure instanceof PgException postgres)) {
      // No answer at all: connection refused, reset, closed, timed out.
      return failure instanceof java.io.IOException
              || failure instanceof io.smallrye.mutiny.TimeoutException
              || failure.getClass().getName().contains("ClosedConnection")
              || failure instanceof io.vertx.core.VertxException
              // "Connection is not active now" has no type of its own.
              || failure instanceof NoStackTraceThrowable
          ? TRANSIENT
          : PERMANENT;
    }
    if (SILENT_TOO_LONG.equals(postgres.getSqlState())) {
      return TRANSIENT;
    }
    if (TOO_LARGE.equals(postgres.getSqlState())) {
      return ROW;
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
  static String reason(Throwable thrown) {
    Throwable failure = cause(thrown);
    return failure instanceof PgException postgres
        ? Complaint.of(postgres)
        : String.valueOf(failure.getMessage());
  }

  /** Waiting wraps what is checked, such as a connection that was reset. */
  private static Throwable cause(Throwable thrown) {
    return thrown instanceof CompletionException && thrown.getCause() != null
        ? thrown.getCause()
        : thrown;
  }
}
