package dev.headstart.worker.trigger;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.staging.Matches;
import dev.headstart.worker.PostgresResource;
import dev.headstart.worker.SettableClock;
import dev.headstart.worker.runs.RunsTest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The mode trigger against a real worker. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(RunsTest.External.class)
class TriggeredNightTest {
  @TestHTTPResource URI worker;
  TestDatabase database;
  @Inject JobTable jobs;
  @Inject SettableClock clock;

  @Test
  void triggeredTwiceItIsOneNight() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_summaries,
          run_stage_stats, run_batches, run_event_logs, enrichment_requests RESTART IDENTITY
        """);
    clock.setSingapore("2026-11-24T01:30");
    stageMany(database, 40, "T", "46900");
    Matches matches = new Matches(SsicVersion.SSIC_2020, List.of("46900"), List.of());
    TestPool.asOwner(
        database,
        client ->
            jobs.enqueue(
                client, new JobRequest("acme", List.of("46900"), matches, clock.instant())));

    assertThat(trigger()).isZero();
    assertThat(trigger()).isZero();

    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(40);
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isEqualTo(1);
  }

  private int trigger() {
    return new RunTrigger(
            new WorkerAddress(worker, Optional.empty()),
            new RunTrigger.Pace(Duration.ofMillis(50), Duration.ofSeconds(10)),
            clock,
            System.out,
            System.err)
        .run();
  }
}
