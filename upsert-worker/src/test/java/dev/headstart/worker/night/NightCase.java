package dev.headstart.worker.night;

import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.staging.Matches;
import dev.headstart.worker.SettableClock;
import dev.headstart.worker.pace.SettableLoad;
import dev.headstart.worker.pace.SettableTicker;
import dev.headstart.worker.pace.TimelessSignal;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What stories of nights share: a clock that a test sets, and passes that a test starts. */
abstract class NightCase {
  /** 1,000 rows per job and night, 100 per batch; nobody but the test starts a pass. */
  public static class SmallBatches implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "UPSERT_MAX_PER_JOB", "1000",
          "STAGING_BATCH_SIZE", "100",
          "quarkus.scheduler.enabled", "false");
    }
  }

  TestDatabase database;
  @Inject Pool pool;
  @Inject JobTable jobs;
  @Inject NightlyRun night;
  @Inject Nights nights;
  @Inject SettableClock clock;
  @Inject SettableLoad load;
  @Inject SettableTicker ticker;
  @Inject TimelessSignal signal;

  @BeforeEach
  void anEveningInSingapore() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_summaries,
          run_stage_stats, run_batches, run_event_logs, enrichment_requests, job_runs, tenant_turns,
          pauses, run_throttles RESTART IDENTITY
        """,
        "ALTER TABLE companies DROP CONSTRAINT IF EXISTS refused");
    clock.setSingapore("2026-11-23T18:00");
    load.nobodyIsThere();
    ticker.leapAtEachLook(Duration.ZERO);
    signal.reset();
  }

  /** status, processed, total and outcome of the newest job. */
  String job() {
    return database.value(
        "SELECT concat_ws('|', status, processed, total, COALESCE(outcome, 'null')) FROM background_jobs ORDER BY job_id DESC LIMIT 1");
  }

  void enqueue(String tenant, String... codes) {
    enqueue(tenant, List.of(), codes);
  }

  void enqueue(String tenant, List<Long> head, String... codes) {
    Matches matches = new Matches(SsicVersion.SSIC_2020, List.of(codes), head);
    TestPool.asOwner(
        database,
        client ->
            jobs.enqueue(client, new JobRequest(tenant, List.of(codes), matches, clock.instant())));
  }

  /** Does this to the database once, within the transaction of the first batch. */
  void inTheFirstBatch(String sql, Runnable story) {
    database.execute(
        """
        CREATE FUNCTION interfere() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
          IF (SELECT count(*) FROM run_batches) = 1 THEN %s; END IF; RETURN NULL; END $$
        """
            .formatted(sql),
        "CREATE TRIGGER interfere AFTER INSERT ON run_batches EXECUTE FUNCTION interfere()");
    try {
      story.run();
    } finally {
      database.execute("DROP FUNCTION interfere CASCADE");
    }
  }
}
