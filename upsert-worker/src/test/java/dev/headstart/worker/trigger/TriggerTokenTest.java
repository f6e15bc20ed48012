package dev.headstart.worker.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.worker.IdentityResource;
import dev.headstart.worker.IdentityResource.Issuers;
import dev.headstart.worker.PostgresResource;
import dev.headstart.worker.SettableClock;
import dev.headstart.worker.night.WindowOnce;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mode trigger against a worker that wants to know who calls. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
class TriggerTokenTest {
  @TestHTTPResource URI worker;
  @TempDir Path folder;
  Issuers issuers;
  TestDatabase database;
  @Inject SettableClock clock;

  @BeforeEach
  void inTheWindow() {
    database.execute(
        "TRUNCATE background_jobs, run_summaries, run_stage_stats, job_runs, pauses RESTART IDENTITY CASCADE");
    clock.setSingapore("2026-11-24T01:30");
  }

  @Test
  void theTokenOfItsServiceAccountIsEnough() throws IOException {
    assertThat(trigger(issuers.account("night").signed())).isEqualTo(WindowOnce.COMPLETED);
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isEqualTo(1);
  }

  @Test
  void withoutARightOneTheNightIsNotKnownToHaveSucceeded() throws IOException {
    assertThat(trigger(issuers.account("other").signed())).isEqualTo(WindowOnce.FAILED);
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isZero();
  }

  private int trigger(String token) throws IOException {
    Path file = Files.writeString(folder.resolve("token"), token + "\n");
    return new RunTrigger(
            new WorkerAddress(worker, Optional.of(file)),
            new RunTrigger.Pace(Duration.ofMillis(50), Duration.ofSeconds(10)),
            clock,
            System.out,
            System.err)
        .run();
  }
}
