package dev.headstart.worker.night;

import static dev.headstart.staging.StagedRow.aRow;
import static dev.headstart.staging.StagedRow.stage;
import static dev.headstart.staging.StagedRow.stageMany;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.events.Canary;
import dev.headstart.worker.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stories of nights, told by a clock that a test sets and passes that a test starts. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(NightCase.SmallBatches.class)
class NightTest extends NightCase {
  @Inject Traces traces;

  @Test
  void nothingHappensBeforeTheWindowOpens() {
    stageMany(database, 10, "W", "46900");
    enqueue("acme", "46900");
    assertThat(night.pass()).isEmpty();
    assertThat(job()).isEqualTo("queued|0|10|null");
  }

  @Test
  void theNightUpsertsEveryMatchOnce() {
    stageMany(database, 250, "W", "46900");
    stage(database, aRow().code("46900").registered(false), aRow().code("62011"));
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(job()).isEqualTo("done|250|250|completed");
    assertThat(database.number("SELECT count(DISTINCT uen) FROM companies")).isEqualTo(250);
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(250);
    assertThat(database.number("SELECT count(*) FROM enrichment_requests WHERE priority = 1"))
        .isEqualTo(250);
  }

  @Test
  void eachBatchIsASpanLinkedToTheChatThatAsked() {
    stageMany(database, 250, "W", "46900");
    enqueue("acme", "46900");
    String chat = "4bf92f3577b34da6a3ce929d0e0e4736";
    database.execute(
        "UPDATE background_jobs SET params = params || '{\"traceparent\": \"00-%s-00f067aa0ba902b7-01\"}'"
            .formatted(chat));
    clock.setSingapore("2026-11-24T01:00");
    traces.forget();

    night.pass();

    assertThat(traces.named("batch"))
        .hasSize(3)
        .allSatisfy(
            batch ->
                assertThat(batch.getLinks())
                    .extracting(link -> link.getSpanContext().getTraceId())
                    .containsExactly(chat));
  }

  @Test
  void theHeadIsLeftOut() {
    stageMany(database, 20, "W", "46900");
    enqueue("acme", List.of(1L, 2L, 3L), "46900");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(job()).isEqualTo("done|17|17|completed");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(17);
  }

  @Test
  void atTheCapTheJobIsQueuedAgainAndGoesOnNextNightUnderTheSameId() {
    stageMany(database, 2500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();
    assertThat(job()).isEqualTo("queued|1000|2500|null");
    assertThat(database.value("SELECT stop_reason FROM background_jobs")).isEqualTo("cap_reached");
    assertThat(
            database.value(
                "SELECT scheduled_for AT TIME ZONE 'Asia/Singapore' FROM background_jobs"))
        .isEqualTo("2026-11-25 01:00:00");

    night.pass();
    assertThat(job()).as("not again in the same window").isEqualTo("queued|1000|2500|null");

    clock.setSingapore("2026-11-25T01:00");
    night.pass();
    clock.setSingapore("2026-11-26T01:00");
    night.pass();
    assertThat(job()).isEqualTo("done|2500|2500|completed");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(2500);
  }

  @Test
  void windowClosesMidJob_nextNightContinuesAtCheckpoint() {
    stageMany(database, 600, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T04:59:59");
    clock.advanceAfter(9, java.time.Duration.ofSeconds(1));

    night.pass();
    long done = database.number("SELECT processed FROM background_jobs");
    assertThat(done).isBetween(1L, 599L);
    assertThat(database.value("SELECT stop_reason FROM background_jobs"))
        .isEqualTo("window_closed");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(done);

    clock.setSingapore("2026-11-25T01:00");
    night.pass();
    assertThat(job()).isEqualTo("done|600|600|completed");
    assertThat(database.number("SELECT sum(rows_inserted) FROM run_batches")).isEqualTo(600);
  }

  @Test
  void crashAfterCommit_repeatsNothing() {
    stageMany(database, 300, "W", "46900");
    enqueue("acme", "46900");
    // What a worker leaves behind that is killed after its first batch: a lease that runs out.
    database.execute(
        """
        UPDATE background_jobs SET status = 'running', attempt = 1, lease_holder = gen_random_uuid(),
          lease_until = now() - INTERVAL '1 second', processed = 100, checkpoint_code = '46900',
          checkpoint_staging_id = (SELECT staging_id FROM staging_acra_companies ORDER BY staging_id
                                   LIMIT 1 OFFSET 99)
        """);
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(job()).isEqualTo("done|300|300|completed");
    assertThat(database.number("SELECT sum(rows_inserted) FROM run_batches")).isEqualTo(200);
  }

  @Test
  void whatSomebodyStagedWithEvilIntentIsCleanedOrParked() {
    String megabyte = "x".repeat(1_000_000);
    String random =
        Stream.generate(UUID::randomUUID).limit(30_000).map(UUID::toString).collect(joining());
    stage(
        database,
        aRow().uen("E1").named("ALPHA\u202EDTL ETP\u2066 \u001b[31mRED\r\nBETA"),
        aRow().uen("E2").named(megabyte),
        aRow().uen("E3").named(random),
        aRow().uen("E4").named("\u0007\u202E"),
        aRow().uen("E5" + "5".repeat(30)),
        aRow().uen("E6").companyType(random),
        aRow().uen("E7").named("'; DROP TABLE companies; --"),
        aRow().uen("E8").named("=HYPERLINK(\"http://evil\")"));
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(job()).isEqualTo("done|8|8|partial");
    assertThat(database.rows("SELECT uen, name FROM companies ORDER BY uen"))
        .containsExactly(
            "E1|ALPHADTL ETP  [31mRED  BETA",
            "E7|'; DROP TABLE companies; --",
            "E8|=HYPERLINK(\"http://evil\")");
    assertThat(database.rows("SELECT uen, reason FROM parked_rows ORDER BY uen"))
        .containsExactly(
            "E2|the name is empty or longer than 500 characters (SQLSTATE 23514)",
            "E3|the name is empty or longer than 500 characters (SQLSTATE 23514)",
            "E4|the name is empty or longer than 500 characters (SQLSTATE 23514)",
            "E5" + "5".repeat(18) + "|the UEN is longer than 20 characters (SQLSTATE 23514)",
            "E6|the company type is longer than 2000 characters (SQLSTATE 23514)");
    assertThat(database.number("SELECT max(length(name)) FROM parked_rows")).isEqualTo(200);
  }

  @Test
  void aRowThatCannotBeStoredIsParkedWithItsReasonAndTheJobGoesOn() {
    stageMany(database, 250, "W", "46900");
    database.execute(
        "ALTER TABLE companies ADD CONSTRAINT refused CHECK (uen <> 'W0000137')",
        "UPDATE staging_acra_companies SET entity_name = '%s' WHERE uen = 'W0000137'"
            .formatted(Canary.of("company")));
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(job()).isEqualTo("done|250|250|partial");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(249);
    assertThat(database.rows("SELECT uen, name, reason FROM parked_rows"))
        .singleElement()
        .asString()
        .isEqualTo(
            "W0000137|%s|the row breaks a rule of the database (SQLSTATE 23514 of refused)"
                .formatted(Canary.of("company")));
    assertThat(database.number("SELECT sum(rows_parked) FROM run_batches")).isEqualTo(1);
  }

  @Test
  void aBrokenDatabaseObjectEndsTheJobWithACauseAndNotAsDone() {
    stageMany(database, 10, "W", "46900");
    enqueue("acme", "46900");
    database.execute("ALTER TABLE enrichment_requests RENAME TO away");
    clock.setSingapore("2026-11-24T01:00");
    try {
      night.pass();
    } finally {
      database.execute("ALTER TABLE away RENAME TO enrichment_requests");
    }
    assertThat(database.rows("SELECT status, outcome, processed FROM background_jobs"))
        .containsExactly("error|failed|0");
    assertThat(database.value("SELECT error FROM background_jobs")).contains("enrichment_requests");
    assertThat(database.number("SELECT count(*) FROM companies")).isZero();
  }

  @Test
  void aCancelledJobDoesNotStoreItsNextBatch() {
    stageMany(database, 500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    inTheFirstBatch("UPDATE background_jobs SET cancel_requested_at = now()", night::pass);

    assertThat(
            database.rows(
                "SELECT status, processed, total, outcome, stop_reason FROM background_jobs"))
        .containsExactly("done|100|500|cancelled|cancelled");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(100);
  }

  @Test
  void theRunAddsUpToItsBatches() {
    stageMany(database, 250, "W", "46900");
    stageMany(database, 50, "D", "62011");
    enqueue("acme", "46900");
    enqueue("globex", "62011");
    clock.setSingapore("2026-11-24T01:00");

    night.pass();

    assertThat(
            database.rows(
                """
                SELECT kind, state, window_date, outcome, stop_reason, jobs_touched, jobs_done,
                  rows_total, rows_success, rows_error FROM run_summaries
                """))
        .containsExactly("window|finished|2026-11-24|completed|drained|2|2|300|300|0");
    assertThat(
            database.rows(
                """
                SELECT stage, count_total, count_success, count_error, p50_ms > 0, p95_ms >= p50_ms,
                  p99_ms >= p95_ms FROM run_stage_stats
                """))
        .containsExactlyInAnyOrder(
            "staging_upsert|300|300|0|t|t|t",
            "staging_fetch|300|300|0|t|t|t",
            "upsert_by_uen|300|300|0|t|t|t",
            "upsert_by_name|300|300|0|f|t|t");
  }

  @Test
  void aJobThatArrivesAfterTheQueueWasDrainedIsDoneInTheSameWindow() {
    stageMany(database, 5, "W", "46900");
    clock.setSingapore("2026-11-24T02:00");
    night.pass();
    enqueue("acme", "46900");
    night.pass();
    assertThat(job()).isEqualTo("done|5|5|completed");
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isEqualTo(1);
  }

  @Test
  void anUnchangedRerunChangesLastSeenOnly() {
    stageMany(database, 120, "W", "46900");
    clock.setSingapore("2026-11-24T01:00");
    enqueue("acme", "46900");
    night.pass();
    String before =
        database.value(
            "SELECT md5(string_agg(c::text, '' ORDER BY company_id)) FROM (SELECT company_id, uen, name, updated_at FROM companies) c");
    enqueue("acme", "46900");
    night.pass();
    assertThat(
            database.value(
                "SELECT md5(string_agg(c::text, '' ORDER BY company_id)) FROM (SELECT company_id, uen, name, updated_at FROM companies) c"))
        .isEqualTo(before);
    assertThat(database.number("SELECT sum(rows_unchanged) FROM run_batches")).isEqualTo(120);
  }
}
