package dev.headstart.deployment;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollingUpdateTest {
  private static final Duration DELAY = Duration.ofSeconds(3);

  /** A balancer needs a moment to notice; until then requests still arrive and must be answered. */
  @Test
  void aPodThatIsToldToStopIsNotReadyAndStillAnswers() throws IOException {
    TestDatabase database = TestPostgres.freshDatabase();
    stageMany(database, 10, "U", "46900");
    try (var chatApi =
        new ChatApiProcess(database, Map.of("QUARKUS_SHUTDOWN_DELAY", DELAY.toSeconds() + "S"))) {
      chatApi.waitUntilReady();
      long told = System.nanoTime();
      chatApi.terminate();
      int whileNotReady = 0;
      while (chatApi.isAlive()) {
        boolean ready = chatApi.isReady();
        try {
          assertThat(chatApi.get(chatApi.port, "/info").statusCode()).isEqualTo(200);
          whileNotReady += ready ? 0 : 1;
        } catch (IOException closed) {
          // After the delay connections end, a kept one perhaps as the next request is on its way.
          assertThat(Duration.ofNanos(System.nanoTime() - told)).isGreaterThanOrEqualTo(DELAY);
          break;
        }
      }
      assertThat(whileNotReady).isGreaterThan(10);
    }
  }
}
