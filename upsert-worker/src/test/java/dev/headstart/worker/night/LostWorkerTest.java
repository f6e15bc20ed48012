package dev.headstart.worker.night;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.worker.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** What becomes of a job whose worker was killed: it left a lease that nobody renews. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(NightCase.SmallBatches.class)
class LostWorkerTest extends NightCase {
  private static final String LEFT_BEHIND =
      """
      UPDATE background_jobs SET status = 'running', attempt = attempt + 1,
        lease_holder = gen_random_uuid(), lease_until = now() - INTERVAL '1 second'
      """;

  @Test
  void afterTheWindowItIsQueuedForTheNextOne() {
    stageMany(database, 50, "W", "46900");
    enqueue("acme", "46900");
    database.execute(LEFT_BEHIND);

    night.pass();

    assertThat(
            database.rows(
                """
                SELECT status, stop_reason, scheduled_for AT TIME ZONE 'Asia/Singapore', lease_holder
                FROM background_jobs
                """))
        .containsExactly("queued|worker_lost|2026-11-24 01:00:00|null");
    assertThat(database.value("SELECT reason FROM run_event_logs WHERE event = 'job_rescued'"))
        .matches("the lease of [0-9a-f-]{36} ran out at 0 rows");
  }

  @Test
  void atItsCapItIsQueuedForTheNextNight() {
    stageMany(database, 1500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    night.pass();
    database.execute(LEFT_BEHIND);

    night.pass();

    assertThat(
            database.rows(
                """
                SELECT status, processed, scheduled_for AT TIME ZONE 'Asia/Singapore'
                FROM background_jobs
                """))
        .containsExactly("queued|1000|2026-11-25 01:00:00");
  }

  @Test
  void cancelledMeanwhileItEnds() {
    stageMany(database, 50, "W", "46900");
    enqueue("acme", "46900");
    database.execute(LEFT_BEHIND + ", cancel_requested_at = now()");

    night.pass();

    assertThat(job()).isEqualTo("done|0|50|cancelled");
  }

  @Test
  void aLeaseThatIsRenewedIsLeftAlone() {
    stageMany(database, 50, "W", "46900");
    enqueue("acme", "46900");
    database.execute(LEFT_BEHIND.replace("- INTERVAL", "+ INTERVAL"));
    night.pass();
    assertThat(job()).isEqualTo("running|0|50|null");
  }

  @Test
  void aRowAtWhichWorkersDieAloneIsParkedAndTheRestGoesOn() {
    stageMany(database, 250, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    // Two died somewhere in the batch from row 100 on, then two more at row 137 alone.
    processed(100);
    die();
    die();
    assertThat(database.value("SELECT careful_until FROM background_jobs")).isEqualTo("200");
    processed(137);
    die();
    die();

    night.pass();

    assertThat(job()).isEqualTo("done|250|250|partial");
    assertThat(database.rows("SELECT uen, reason FROM parked_rows"))
        .containsExactly("W0000138|two workers died at this row");
    assertThat(database.number("SELECT count(*) FROM companies WHERE uen = 'W0000139'")).isOne();
    assertThat(database.number("SELECT count(*) FROM run_batches"))
        .as("row by row up to 200 and the one read ahead, then batches again")
        .isEqualTo(63 + 1 + 1);
  }

  @Test
  void oneDeathIsNoReasonToBeSlow() {
    stageMany(database, 250, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    die();
    night.pass();
    assertThat(database.number("SELECT count(*) FROM run_batches")).isEqualTo(3);
  }

  private void die() {
    database.execute(LEFT_BEHIND);
    clock.setSingapore("2026-11-23T18:00");
    night.pass();
    clock.setSingapore("2026-11-24T01:00");
  }

  private void processed(int rows) {
    database.execute(
        """
        UPDATE background_jobs SET processed = %d, checkpoint_code = '46900', checkpoint_staging_id =
          (SELECT staging_id FROM staging_acra_companies ORDER BY staging_id LIMIT 1 OFFSET %d)
        """
            .formatted(rows, rows - 1));
  }
}
