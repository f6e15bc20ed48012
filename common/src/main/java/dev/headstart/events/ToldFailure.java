package dev.headstart.events;

import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/**
 * A failure as the log may tell it: its kind, where it was, and what it came from. Not its message,
 * which often quotes the value that was wrong: of a row, of a request, of a statement.
 */
final class ToldFailure extends Throwable {
  /** Their messages name hosts, ports, states and our own code, and nothing that somebody sent. */
  private static final List<Class<?>> OPEN =
      List.of(
          NullPointerException.class,
          SocketException.class,
          UnknownHostException.class,
          TimeoutException.class,
          io.smallrye.mutiny.TimeoutException.class,
          NoStackTraceThrowable.class);

  /** Connection, transaction, access, deadlock, resources, operator: SQLSTATEs without values. */
  private static final List<String> OPEN_STATES =
      List.of("08", "25", "28", "3D", "40", "53", "55", "57", "58");

  /** Causes can form a circle, and nobody needs more than a few of them. */
  private static final int MOST_CAUSES = 5;

  private ToldFailure(Throwable failure, Throwable cause) {
    super(words(failure), cause, false, true);
    setStackTrace(failure.getStackTrace());
  }

  static Throwable of(Throwable failure) {
    return of(failure, MOST_CAUSES);
  }

  private static Throwable of(Throwable failure, int causes) {
    if (failure instanceof ToldFailure || failure == null) {
      return failure;
    }
    return new ToldFailure(failure, causes == 0 ? null : of(failure.getCause(), causes - 1));
  }

  /** In one line. */
  static String words(Throwable failure) {
    if (failure instanceof CompletionException && failure.getCause() != null) {
      return words(failure.getCause());
    }
    String kind = failure.getClass().getName();
    if (failure instanceof PgException postgres) {
      return kind + " " + words(postgres);
    }
    return isOpen(failure) ? kind + " " + failure.getMessage() : kind;
  }

  private static String words(PgException postgres) {
    String state = String.valueOf(postgres.getSqlState());
    if (OPEN_STATES.stream().anyMatch(state::startsWith)) {
      return state + " " + postgres.getErrorMessage();
    }
    return postgres.getConstraint() == null ? state : state + " of " + postgres.getConstraint();
  }

  private static boolean isOpen(Throwable failure) {
    return failure.getClass() == VertxException.class
        || OPEN.stream().anyMatch(type -> type.isInstance(failure));
  }

  @Override
  public String toString() {
    return getMessage();
  }
}
