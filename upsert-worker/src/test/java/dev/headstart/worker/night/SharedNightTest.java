package dev.headstart.worker.night;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.headstart.database.TestPool;
import dev.headstart.job.Pause;
import dev.headstart.job.PauseTable;
import dev.headstart.postgres.TestPooler;
import dev.headstart.worker.PostgresResource;
import dev.headstart.worker.pace.Load;
import dev.headstart.worker.pace.Pace;
import dev.headstart.worker.pace.Throttle;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is served when, who is held back, and what makes the night go slower. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(NightCase.SmallBatches.class)
class SharedNightTest extends NightCase {
  @Inject PauseTable pauses;
  @Inject Throttle throttle;

  /** Batches of other tests may have taken long, and made those after them small. */
  private void forgetSlowBatches() {
    for (Pace pace = throttle.next(Load.NONE);
        pace.rows() < 100 || pace.holdsBack();
        pace = throttle.next(Load.NONE)) {
      throttle.took(pace.rows(), Duration.ofMillis(1));
    }
  }

  @Test
  void aBroadTermDelaysAnotherTenantByOneSliceAtMost() {
    stageMany(database, 900, "W", "46900");
    stageMany(database, 40, "D", "62011");
    enqueue("acme", "46900");
    enqueue("globex", "62011");
    clock.setSingapore("2026-11-24T01:00");
    load.chatP95(); // one batch at a time
    ticker.leapAtEachLook(Duration.ofSeconds(1)); // a slice is over after a batch

    night.pass();

    List<String> batches = database.rows("SELECT tenant_id FROM run_batches ORDER BY batch_id");
    assertThat(batches.indexOf("globex")).as("after one slice of acme's").isEqualTo(1);
    assertThat(database.rows("SELECT status, processed FROM background_jobs ORDER BY job_id"))
        .containsExactly("done|900", "done|40");
  }

  @Test
  void whileNobodyElseIsThereTwoBatchesAreStoredAtATimeAndCommittedInTheirOrder() {
    stageMany(database, 500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    forgetSlowBatches();

    inTheFirstBatch(
        """
        INSERT INTO pauses SELECT 'tenant', 'nobody', count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()
          AND application_name = 'upsert-worker'
        """,
        night::pass);

    assertThat(database.number("SELECT reason FROM pauses"))
        .as("beside the batch: the next one, and the cursor")
        .isEqualTo(2);
    assertThat(job()).isEqualTo("done|500|500|completed");
    assertThat(database.rows("SELECT rows_inserted FROM run_batches"))
        .containsExactly("100", "100", "100", "100", "100");
  }

  @Test
  void aTenantAloneKeepsItsTurn() {
    stageMany(database, 900, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    ticker.leapAtEachLook(Duration.ofSeconds(1));
    night.pass();
    assertThat(job()).isEqualTo("done|900|900|completed");
    assertThat(database.number("SELECT attempt FROM background_jobs")).isOne();
  }

  @Test
  void noCursorOutlivesItsSliceSoTheVacuumHorizonMovesOn() {
    stageMany(database, 900, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    load.chatP95(); // one batch at a time
    ticker.leapAtEachLook(Duration.ofSeconds(1)); // a slice is over after a batch
    database.execute(
        "CREATE TABLE horizons (pid integer, xact_start timestamptz)",
        """
        CREATE FUNCTION look() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
          INSERT INTO horizons SELECT pid, xact_start FROM pg_stat_activity
          WHERE datname = current_database() AND xact_start IS NOT NULL
            AND pid <> pg_backend_pid() AND application_name = 'upsert-worker';
          RETURN NULL; END $$
        """,
        "CREATE TRIGGER look AFTER INSERT ON run_batches EXECUTE FUNCTION look()");
    try {
      night.pass();
      assertThat(database.number("SELECT count(DISTINCT xact_start) FROM horizons"))
          .as("transactions of cursors: a new one for each of nine slices")
          .isEqualTo(9);
    } finally {
      database.execute("DROP FUNCTION look CASCADE", "DROP TABLE horizons");
    }
  }

  @Test
  void aPauseTakesEffectBeforeTheNextBatchAndUntilItIsResumed() {
    stageMany(database, 500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");

    inTheFirstBatch("INSERT INTO pauses VALUES ('tenant', 'acme', 'month end')", night::pass);
    assertThat(job()).isEqualTo("queued|100|500|null");
    assertThat(database.value("SELECT stop_reason FROM background_jobs")).isEqualTo("paused");
    night.pass();
    assertThat(job()).as("still").isEqualTo("queued|100|500|null");

    TestPool.await(pauses.resume(pool, Pause.Scope.TENANT, "acme"));
    night.pass();
    assertThat(job()).isEqualTo("done|500|500|completed");
  }

  @Test
  void whileTheChatIsSlowTheNightStopsWithoutACursorAndSaysWhy() {
    stageMany(database, 500, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    // 160 is red; 100 is above half of it, so it stays red; 30 is amber; then calm.
    load.chatP95(10, 160, 100, 30);
    List<String> seen = new ArrayList<>();
    signal.duringRest(
        () ->
            seen.add(
                database.value(
                    """
                    SELECT throttle || ' at ' || processed || ', transactions: ' ||
                      (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()
                         AND state = 'idle in transaction')
                    FROM background_jobs
                    """)));

    night.pass();

    assertThat(seen)
        .containsExactly(
            "chat_slow at 100, transactions: 0",
            "chat_slow at 100, transactions: 0",
            "chat_slow at 100, transactions: 0");
    assertThat(job()).isEqualTo("done|500|500|completed");
    assertThat(database.value("SELECT throttle FROM background_jobs")).isEqualTo("null");
    assertThat(database.rows("SELECT reason, round(seconds::numeric, 2) FROM run_throttles"))
        .containsExactly("chat_slow|1.02");
  }

  @Test
  void theServerEndsWhatAStoppedWorkerHoldsOpen() {
    assumeFalse(TestPooler.WANTED, "a pooler's connections take these from the role");
    assertThat(
            TestPool.await(
                    pool.query(
                            """
                            SELECT name || '=' || setting || COALESCE(unit, '') AS setting
                            FROM pg_settings WHERE name IN ('application_name', 'statement_timeout',
                              'idle_in_transaction_session_timeout', 'synchronous_commit',
                              'enable_seqscan', 'enable_hashjoin', 'enable_mergejoin')
                            ORDER BY name
                            """)
                        .execute())
                .stream()
                .map(row -> row.getString("setting")))
        .containsExactly(
            "application_name=upsert-worker",
            "enable_hashjoin=off",
            "enable_mergejoin=off",
            "enable_seqscan=off",
            "idle_in_transaction_session_timeout=10000ms",
            "statement_timeout=15000ms",
            "synchronous_commit=off");
  }

  @Test
  void aBatchThatCollidedIsTriedAgain() {
    stageMany(database, 250, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    database.execute("CREATE SEQUENCE collisions");
    try {
      inTheFirstBatch(
          "IF nextval('collisions') < 3 THEN RAISE EXCEPTION 'collided' USING ERRCODE = '40001'; END IF",
          night::pass);
      assertThat(database.number("SELECT last_value FROM collisions")).isEqualTo(3);
    } finally {
      database.execute("DROP SEQUENCE collisions");
    }
    assertThat(job()).isEqualTo("done|250|250|completed");
    assertThat(database.number("SELECT sum(rows_inserted) FROM run_batches")).isEqualTo(250);
  }

  @Test
  void aBatchThatNeverSucceedsLeavesTheJobQueuedAndEndsThePass() {
    stageMany(database, 250, "W", "46900");
    enqueue("acme", "46900");
    clock.setSingapore("2026-11-24T01:00");
    inTheFirstBatch("RAISE EXCEPTION 'collided' USING ERRCODE = '40001'", night::pass);
    assertThat(job()).isEqualTo("queued|0|250|null");
    assertThat(database.value("SELECT stop_reason FROM background_jobs"))
        .isEqualTo("database_unavailable");
  }
}
