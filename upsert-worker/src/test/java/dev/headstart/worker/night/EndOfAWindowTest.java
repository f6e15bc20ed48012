package dev.headstart.worker.night;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.worker.PostgresResource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** What a run says of itself when its window is over. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(NightCase.SmallBatches.class)
class EndOfAWindowTest extends NightCase {
  @Inject MeterRegistry metrics;

  @Test
  void aWindowThatClosedOnJobsItNeverTouchedIsPartialAndNoSuccess() {
    stageMany(database, 50, "W", "46900");
    enqueue("acme", "46900");
    database.execute(
        """
        INSERT INTO run_summaries (kind, window_date, window_start, window_end)
        VALUES ('window', '2026-11-23', '2026-11-22 17:00Z', '2026-11-22 21:00Z')
        """);

    night.pass();

    assertThat(database.rows("SELECT state, outcome, stop_reason FROM run_summaries"))
        .containsExactly("finished|partial|window_closed");
    assertThat(nights.lastSuccess()).isEmpty();
  }

  @Test
  void aNightThatDidAllItMayIsASuccessAlsoWhenACapLeftRows() {
    stageMany(database, 1200, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(database.rows("SELECT outcome, stop_reason FROM run_summaries"))
        .containsExactly("partial|drained");
    assertThat(nights.lastSuccess()).isPresent();
    assertThat(metrics.get("upsert.last.success.timestamp.seconds").gauge().value())
        .isEqualTo(nights.lastSuccess().orElseThrow().getEpochSecond());
  }

  @Test
  void aRunIsNotOverWhileAJobOfItIsHeldByAWorkerThatMayBeDead() {
    stageMany(database, 50, "W", "46900");
    enqueue("acme", "46900");
    database.execute(
        "INSERT INTO run_summaries (kind) VALUES ('now')",
        """
        UPDATE background_jobs SET status = 'running', run_id = 1,
          lease_until = now() - INTERVAL '1 second'
        """);
    assertThat(nights.finish(1, "drained", "test")).isEmpty();
    night.pass();
    assertThat(job()).isEqualTo("done|50|50|completed");
  }

  @Test
  void theGaugeOfTheLastSuccessSurvivesARestart() {
    database.execute(
        """
        INSERT INTO run_summaries (kind, window_date, state, outcome, stop_reason, ended_at)
        VALUES ('window', '2026-11-22', 'finished', 'completed', 'drained', '2026-11-22T18:00:00Z')
        """);
    night.pass(); // nothing to do, outside the window
    assertThat(metrics.get("upsert.last.success.timestamp.seconds").gauge().value())
        .isEqualTo(1_795_370_400.0);
    assertThat(metrics.get("upsert.jobs").tag("outcome", "cancelled").counter().count())
        .as("a series before its first job")
        .isGreaterThanOrEqualTo(0);
  }

  @Test
  void theCapOfAWindowIsKeptWhenARunByHandComesBetween() {
    stageMany(database, 3500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    night.pass();
    database.execute("INSERT INTO run_summaries (kind) VALUES ('now')");
    night.pass();
    assertThat(job()).isEqualTo("queued|2000|3500|null");

    night.pass();

    assertThat(job()).as("the window has given its share").isEqualTo("queued|2000|3500|null");
  }

  @Test
  void aJobWhoseEditionTheRegisterHasLeftEndsWithTheCauseAndNotAsDone() {
    stageMany(database, 250, "W", "46900");
    enqueue("acme", "46900");
    database.execute(
        "UPDATE staging_acra_companies SET ssic_version = 2025 WHERE staging_id > 100",
        "UPDATE staging_code_counts SET ssic_version = 2025");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(job()).isEqualTo("error|100|250|failed");
    assertThat(database.value("SELECT error FROM background_jobs"))
        .isEqualTo(
            "The register moved from SSIC 2020 to SSIC 2025 before 150 of 250 companies were reached; ask again.");
  }

  @Test
  void withANightEventsOlderThanTheRetentionAreForgotten() {
    database.execute(
        """
        INSERT INTO run_event_logs (event, actor, occurred_at) VALUES
          ('ninety_one', 'test', now() - INTERVAL '91 days'),
          ('eighty_nine', 'test', now() - INTERVAL '89 days')
        """);
    clock.setSingapore("2026-11-24T01:00");
    night.pass();
    assertThat(database.rows("SELECT event FROM run_event_logs WHERE actor = 'test'"))
        .containsExactly("eighty_nine");
  }

  @Test
  void runWindowOutsideTheWindowSaysSoAndOpensNothing() {
    clock.setSingapore("2026-11-24T06:00");
    assertThat(new WindowOnce(nights, night, signal).run()).isEqualTo(WindowOnce.CLOSED);
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isZero();
  }

  @Test
  void runWindowWorksThroughTheWindowAlsoBehindARunByHand() {
    stageMany(database, 1500, "W", "46900");
    enqueue("acme", "46900");
    database.execute("INSERT INTO run_summaries (kind) VALUES ('now')");
    clock.setSingapore("2026-11-24T01:00");
    assertThat(new WindowOnce(nights, night, signal).run()).isEqualTo(WindowOnce.COMPLETED);
    assertThat(job()).isEqualTo("done|1500|1500|completed");
    assertThat(database.rows("SELECT kind, state FROM run_summaries ORDER BY run_id"))
        .containsExactly("now|finished", "window|finished");
  }
}
