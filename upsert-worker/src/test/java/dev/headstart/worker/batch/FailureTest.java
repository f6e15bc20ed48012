package dev.headstart.worker.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.headstart.worker.database.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureTest {
  @Test
  void aConnectionThatWasLostMayWorkInAMoment() {
    for (Throwable lost :
        List.of(
            new SocketException("Connection reset"),
            new NoStackTraceThrowable("Connection is not active now, current status: CLOSED"))) {
      Throwable asItArrives =
          catchThrowable(() -> Waiting.forAnswer(Uni.createFrom().failure(lost)));
      assertThat(Failure.of(asItArrives)).isEqualTo(Failure.TRANSIENT);
      assertThat(Failure.reason(asItArrives)).isEqualTo(lost.getMessage());
    }
  }

  @Test
  void anErrorOfTheProgramIsNotRepeated() {
    assertThat(Failure.of(new IllegalStateException("a bug"))).isEqualTo(Failure.PERMANENT);
  }

  @ParameterizedTest
  @CsvSource({
    "23514, ROW", // check constraint
    "22021, ROW", // bad encoding
    "54000, ROW", // too large for an index
    "40P01, TRANSIENT", // deadlock
    "57P01, TRANSIENT", // the server ends the session
    "57P02, TRANSIENT", // the server crashes
    "57014, TRANSIENT", // statement_timeout
    "25P03, TRANSIENT", // the worker was stopped within a transaction
    "42P01, PERMANENT" // no such table
  })
  void theSqlStateDecides(String sqlState, Failure expected) {
    assertThat(Failure.of(new PgException("message", "ERROR", sqlState, "detail")))
        .isEqualTo(expected);
  }
}
