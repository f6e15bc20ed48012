package dev.headstart.worker.night;

import static dev.headstart.staging.StagedRow.aRow;
import static dev.headstart.staging.StagedRow.stage;
import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.staging.Matches;
import dev.headstart.worker.batch.CrashPoints;
import dev.headstart.worker.batch.CrashPoints.Place;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real worker processes that are killed, stopped and told to end; and what is true afterwards. */
class WorkerDeathTest {
  private static final int ROWS = 450;
  private static final int SILENCE_MS = 1000;
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database);
  private static HandMadeWorker survivor;

  private Process worker;

  @BeforeAll
  static void aWorkerThatSurvives() {
    survivor = new HandMadeWorker(database, 100, SILENCE_MS, new CrashPoints());
  }

  @AfterAll
  static void close() {
    survivor.close();
    client.close();
  }

  @AfterEach
  void noWorkerIsLeft() throws Exception {
    worker.destroyForcibly().waitFor();
  }

  /** 450 matches, of which one cannot be stored, one has no UEN and 30 are known and enriched. */
  @BeforeEach
  void aRunByHandWithOneJob() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_summaries,
          run_stage_stats, run_batches, run_event_logs, enrichment_requests, job_runs, tenant_turns,
          pauses RESTART IDENTITY
        """,
        "ALTER TABLE companies DROP CONSTRAINT IF EXISTS refused",
        "INSERT INTO run_summaries (kind) VALUES ('now')");
    stageMany(database, ROWS - 1, "W", "46900");
    stage(database, aRow().withoutUen().code("46900"));
    database.execute(
        """
        INSERT INTO companies (uen, name, website_domain, employees_est, ownership_type)
        SELECT uen, 'OLD ' || entity_name, 'known.example', 42, 'Family'
        FROM staging_acra_companies WHERE uen IS NOT NULL ORDER BY staging_id LIMIT 30
        """,
        "ALTER TABLE companies ADD CONSTRAINT refused CHECK (uen <> 'W0000137')");
    Matches matches = new Matches(SsicVersion.SSIC_2020, List.of("46900"), List.of());
    JobRequest request = new JobRequest("acme", List.of("46900"), matches, Instant.EPOCH);
    TestPool.await(new JobTable().enqueue(client.pool(), request));
  }

  @ParameterizedTest
  @EnumSource(Place.class)
  void killedAnywhereNothingIsLostAndNothingDoubled(Place place) throws Exception {
    boolean inEveryBatch =
        List.of(Place.AFTER_FENCE, Place.AFTER_ROWS, Place.BEFORE_COMMIT, Place.AFTER_COMMIT)
            .contains(place);
    if (place == Place.AFTER_RESCUE) {
      database.execute(
          """
          UPDATE background_jobs SET status = 'running', lease_holder = gen_random_uuid(),
            lease_until = now() - INTERVAL '1 second'
          """);
    }
    worker = WorkerProcess.start(database, 100, SILENCE_MS, place.name(), inEveryBatch ? 2 : 1);
    assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(worker.exitValue()).isEqualTo(WorkerProcess.KILLED);

    theSurvivorGoesOn();

    everythingAddsUp();
  }

  @Test
  void stoppedAndContinuedItsNextBatchIsRefused() throws Exception {
    worker = WorkerProcess.start(database, 5, SILENCE_MS, "none", 0);
    patiently().pollInterval(Duration.ofMillis(5)).until(() -> processed() > 0);
    signal("STOP");
    long before = processed();
    assertThat(before).isLessThan(ROWS);

    theSurvivorGoesOn();
    patiently()
        .untilAsserted(
            () ->
                assertThat(
                        database.number(
                            """
                            SELECT count(*) FROM pg_stat_activity WHERE backend_xmin IS NOT NULL
                              AND application_name = 'upsert-worker' AND datname = current_database()
                            """))
                    .as("sessions of the stopped worker that pin the vacuum horizon")
                    .isZero());
    signal("CONT");

    assertThat(worker.waitFor(60, TimeUnit.SECONDS)).isTrue();
    everythingAddsUp();
    assertThat(
            database.rows(
                """
                SELECT attempt FROM run_batches b WHERE EXISTS (
                  SELECT FROM run_batches later WHERE later.batch_id < b.batch_id
                    AND later.attempt > b.attempt)
                """))
        .as("batches of the stopped worker after those of its successor")
        .isEmpty();
  }

  @Test
  void toldToEndItFreesItsJobAtOnce() throws Exception {
    worker = WorkerProcess.start(database, 5, SILENCE_MS, "none", 0);
    patiently().pollInterval(Duration.ofMillis(5)).until(() -> processed() > 0);

    worker.destroy();

    assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(database.value("SELECT status || ' ' || stop_reason FROM background_jobs"))
        .isEqualTo("queued shutdown");
    theSurvivorGoesOn();
    everythingAddsUp();
  }

  @Test
  void toldToEndInABatchThatWaitsForALockItRollsItBackAndFreesItsJob() throws Exception {
    try (Connection chat = database.connect()) {
      chat.setAutoCommit(false);
      chat.createStatement().execute("UPDATE companies SET name = name WHERE uen = 'W0000007'");
      worker = WorkerProcess.start(database, 100, SILENCE_MS, "none", 0);
      patiently()
          .until(() -> database.number("SELECT count(*) FROM pg_locks WHERE NOT granted") > 0);

      worker.destroy();

      assertThat(worker.waitFor(20, TimeUnit.SECONDS)).isTrue();
      assertThat(database.value("SELECT status || ' ' || stop_reason FROM background_jobs"))
          .isEqualTo("queued shutdown");
      chat.rollback();
    }
    theSurvivorGoesOn();
    everythingAddsUp();
  }

  /** A JVM that starts on a busy machine takes its time. */
  private static ConditionFactory patiently() {
    return Awaitility.await().atMost(Duration.ofSeconds(60));
  }

  private void signal(String name) throws Exception {
    new ProcessBuilder("kill", "-" + name, String.valueOf(worker.pid())).start().waitFor();
  }

  private static long processed() {
    return database.number("SELECT processed FROM background_jobs");
  }

  /** Thirty seconds later, but at once: leases run out, and another worker does the rest. */
  private static void theSurvivorGoesOn() {
    patiently()
        .until(
            () -> {
              database.execute(
                  "UPDATE background_jobs SET lease_until = now() - INTERVAL '1 s' WHERE status = 'running'");
              survivor.night.pass();
              return database.number("SELECT count(*) FROM background_jobs WHERE ended_at IS NULL")
                  == 0;
            });
  }

  private static void everythingAddsUp() {
    assertThat(
            database.rows("SELECT status, outcome, processed, total, parked FROM background_jobs"))
        .containsExactly("done|partial|450|450|1");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(ROWS - 1);
    assertThat(database.number("SELECT count(DISTINCT uen) FROM companies")).isEqualTo(ROWS - 2);
    assertThat(
            database.rows(
                """
                SELECT sum(rows_inserted), sum(rows_updated), sum(rows_unchanged), sum(rows_skipped),
                  sum(rows_parked) FROM run_batches
                """))
        .as("the ledger, written with the rows")
        .containsExactly("419|30|0|0|1");
    assertThat(database.number("SELECT sum(processed) FROM job_runs")).isEqualTo(ROWS);
    assertThat(database.rows("SELECT uen FROM parked_rows")).containsExactly("W0000137");
    assertThat(database.number("SELECT count(*) FROM enrichment_requests")).isEqualTo(ROWS - 1);
    assertThat(
            database.number(
                """
                SELECT count(*) FROM companies WHERE website_domain = 'known.example'
                  AND employees_est = 42 AND ownership_type = 'Family' AND name LIKE 'MANY%'
                """))
        .as("enriched columns are untouched")
        .isEqualTo(30);
  }
}
