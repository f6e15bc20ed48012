package dev.headstart.worker.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.events.Canary;
import dev.headstart.settings.WrongFlagsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunTriggerTest {
  private static final Clock AT_ONE =
      Clock.fixed(Instant.parse("2026-11-23T17:00:00Z"), ZoneOffset.UTC);
  private static final String AT_FIVE = "2026-11-24T05:00:00+08:00";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private StandIn worker;

  @BeforeEach
  void start() throws IOException {
    worker = new StandIn();
  }

  @AfterEach
  void stop() {
    worker.close();
  }

  @ParameterizedTest
  @CsvSource({"completed,0", "failed,1", "partial,3"})
  void itEndsWithTheNightAndItsOutcome(String outcome, int exitCode) {
    worker.run("waiting", null, AT_FIVE).run("running", null, AT_FIVE);
    worker.run("finished", outcome, AT_FIVE);
    assertThat(trigger(Optional.empty(), Duration.ofMinutes(1))).isEqualTo(exitCode);
    assertThat(worker.requests).startsWith("POST /runs null", "GET /runs/7 null");
    assertThat(out.toString()).contains("event=run_finished run_id=7 outcome=" + outcome);
  }

  @Test
  void aWindowThatClosedBeforeAnybodyCameIsNotTakenForDone() {
    worker.run("waiting", null, "2026-11-23T05:00:00+08:00");
    assertThat(trigger(Optional.empty(), Duration.ofMinutes(1))).isEqualTo(4);
    assertThat(err.toString()).contains("The window is not open any more");
  }

  @Test
  void aWorkerThatIsBeingReplacedIsWaitedFor() {
    worker.answers(503, "").run("running", null, AT_FIVE).answers(502, "");
    worker.run("finished", "completed", AT_FIVE);
    assertThat(trigger(Optional.empty(), Duration.ofMinutes(1))).isZero();
  }

  @Test
  void aWorkerThatNeverAnswersIsAFailedNight() {
    worker.answers(503, "");
    assertThat(trigger(Optional.empty(), Duration.ofMillis(-1))).isEqualTo(1);
    assertThat(err.toString()).contains("it answered 503");
  }

  @Test
  void whatTheWorkerRefusesIsNotAskedAgain() {
    worker.answers(403, "");
    assertThat(trigger(Optional.empty(), Duration.ofMinutes(1))).isEqualTo(1);
    assertThat(worker.requests).hasSize(1);
    assertThat(err.toString()).contains("/runs answered 403");
  }

  @Test
  void theTokenIsReadAnewForEachCall(@TempDir Path folder) throws IOException {
    Path token = Files.writeString(folder.resolve("token"), Canary.of("token") + "\n");
    worker.run("running", null, AT_FIVE).run("finished", "completed", AT_FIVE);
    trigger(Optional.of(token), Duration.ofMinutes(1));
    String bearer = " Bearer " + Canary.of("token");
    assertThat(worker.requests).containsExactly("POST /runs" + bearer, "GET /runs/7" + bearer);
  }

  @Test
  void theAddressIsCheckedBeforeAnythingIsSent() {
    assertThat(read(Map.of()).run(7)).isEqualTo(URI.create("http://127.0.0.1:8081/runs/7"));
    assertThatThrownBy(() -> read(Map.of("UPSERT_WORKER_URL", "upsert-worker:80")))
        .isInstanceOf(WrongFlagsException.class)
        .hasMessageContaining("UPSERT_WORKER_URL=upsert-worker:80 must be an http");
  }

  private static WorkerAddress read(Map<String, String> flags) {
    return WorkerAddress.read(name -> Optional.ofNullable(flags.get(name)));
  }

  private int trigger(Optional<Path> token, Duration patience) {
    return new RunTrigger(
            new WorkerAddress(worker.url(), token),
            new RunTrigger.Pace(Duration.ofMillis(1), patience),
            AT_ONE,
            new PrintStream(out, true),
            new PrintStream(err, true))
        .run();
  }
}
