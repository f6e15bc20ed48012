package dev.headstart.deployment;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RollingUpdateTest {
  /** A balancer needs a moment to notice; until then requests still arrive and must be answered. */
  @Test
  void aPodThatIsToldToStopIsNotReadyAndStillAnswers() throws IOException {
    TestDatabase database = TestPostgres.freshDatabase();
    stageMany(database, 10, "U", "46900");
    try (var chatApi = new ChatApiProcess(database, Map.of("QUARKUS_SHUTDOWN_DELAY", "3S"))) {
      chatApi.waitUntilReady();
      chatApi.terminate();
      int whileNotReady = 0;
      while (chatApi.isAlive()) {
        boolean ready = chatApi.isReady();
        try {
          assertThat(chatApi.get(chatApi.port, "/info").statusCode()).isEqualTo(200);
          whileNotReady += ready ? 0 : 1;
        } catch (ConnectException e) {
          break; // the port is closed: no request was taken and then dropped
        }
      }
      assertThat(whileNotReady).isGreaterThan(10);
    }
  }
}
