package dev.headstart.job;

import static dev.headstart.database.TestPool.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagedRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobTableTest {
  private static final Instant TONIGHT = Instant.parse("2026-11-23T17:00:00Z");
  private static final UUID WORKER = UUID.randomUUID();
  private static final long RUN = 1;
  private static final Caps CAP = new Caps(2000, Long.MAX_VALUE);
  private static final Caps SIX = new Caps(6, Long.MAX_VALUE);
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database);

  private final JobTable jobs = new JobTable();
  private final TurnTable turns = new TurnTable();
  private final ClaimTable claims = new ClaimTable();
  private final RescueTable rescues = new RescueTable();

  @BeforeEach
  void tenWholesalersAndFiveDevelopers() {
    database.execute(
        """
        TRUNCATE staging_acra_companies, background_jobs, parked_rows, run_event_logs, job_runs,
          tenant_turns, pauses RESTART IDENTITY
        """);
    StagedRow.stageMany(database, 10, "W", "46900");
    StagedRow.stageMany(database, 5, "D", "62011");
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void theTotalIsKnownBeforeTheFirstBatchAndLeavesTheHeadOut() {
    Job job = enqueue("acme", List.of(1L, 2L), "46900", "62011").job().orElseThrow();
    assertThat(job.total()).isEqualTo(13);
    assertThat(job.status()).isEqualTo(JobStatus.QUEUED);
    assertThat(job.scheduledFor().toInstant()).isEqualTo(TONIGHT);
  }

  @Test
  void theSameCodesInAnyOrderAreTheSameJobWhileItIsOpen() {
    Enqueued first = enqueue("acme", List.of(), "46900", "62011");
    Enqueued again = enqueue("acme", List.of(3L), "62011", "46900");
    assertThat(again.deduplicated()).isTrue();
    assertThat(id(again)).isEqualTo(id(first));
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isEqualTo(1);
  }

  @Test
  void anOpenJobIsFoundWithoutWaitingForTheBatchThatHoldsItsRow() throws SQLException {
    long open = id(enqueue("acme", List.of(), "46900"));
    try (var batch = database.connect()) {
      batch.setAutoCommit(false);
      batch.createStatement().execute("UPDATE background_jobs SET processed = 1");

      Enqueued again =
          client.inTransaction(
              transaction ->
                  transaction
                      .query("SET LOCAL lock_timeout = '50ms'")
                      .execute()
                      .chain(
                          set -> jobs.enqueue(transaction, request("acme", List.of(), "46900"))));

      assertThat(again.deduplicated()).isTrue();
      assertThat(id(again)).isEqualTo(open);
    }
  }

  @Test
  void otherCodesAndOtherTenantsAreOtherJobs() {
    long first = id(enqueue("acme", List.of(), "46900"));
    assertThat(id(enqueue("acme", List.of(), "62011"))).isNotEqualTo(first);
    assertThat(id(enqueue("globex", List.of(), "46900"))).isNotEqualTo(first);
  }

  @Test
  void anEndedJobDoesNotDeduplicate() {
    long first = id(enqueue("acme", List.of(), "46900"));
    release(claim(), Release.completed());
    assertThat(id(enqueue("acme", List.of(), "46900"))).isNotEqualTo(first);
  }

  @Test
  void whenTheHeadWasAllThereIsNoJob() {
    List<Long> all =
        database
            .rows("SELECT staging_id FROM staging_acra_companies WHERE primary_ssic_code = '62011'")
            .stream()
            .map(Long::valueOf)
            .toList();
    assertThat(enqueue("acme", all, "62011").job()).isEmpty();
  }

  @Test
  void anotherTenantsJobIsNotThere() {
    long jobId = id(enqueue("acme", List.of(), "46900"));
    assertThat(await(jobs.find(client.pool(), "globex", jobId))).isEmpty();
    assertThat(await(jobs.cancel(client.pool(), "globex", jobId))).isEmpty();
  }

  @Test
  void twoWorkersNeverClaimTheSameJob() {
    for (String code : List.of("46900", "62011")) {
      enqueue("acme", List.of(), code);
    }
    List<Long> claimed =
        Stream.generate(
                () ->
                    turns
                        .claimNext(client.pool(), UUID.randomUUID(), RUN, CAP)
                        .subscribeAsCompletionStage())
            .limit(8)
            .toList()
            .stream()
            .map(next -> next.join())
            .flatMap(Optional::stream)
            .map(Claim::jobId)
            .toList();
    assertThat(claimed).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void anExpiredClaimIsTakenOverAtItsCheckpoint() {
    enqueue("acme", List.of(), "46900");
    Claim dead = claim();
    advance(dead, 4, new Checkpoint("46900", 4));
    assertThat(await(turns.claimNext(client.pool(), UUID.randomUUID(), RUN, CAP))).isEmpty();

    leaseRunsOut();
    Claim next = claim();

    assertThat(next.attempt()).isEqualTo(dead.attempt() + 1);
    assertThat(next.checkpoint()).isEqualTo(new Checkpoint("46900", 4));
    assertThat(next.processed()).isEqualTo(4);
  }

  @Test
  void aStaleAttemptCanNeitherAdvanceNorReleaseTheJob() {
    enqueue("acme", List.of(), "46900");
    Claim stale = claim();
    leaseRunsOut();
    claim();
    String before = database.value("SELECT to_jsonb(j) FROM background_jobs j");

    assertThat(advance(stale, 4, new Checkpoint("46900", 4))).contains(StopReason.CLAIM_LOST);
    assertThat(release(stale, Release.completed())).isFalse();

    assertThat(database.value("SELECT to_jsonb(j) FROM background_jobs j")).isEqualTo(before);
  }

  @Test
  void aJobAtItsCapIsPassedOverUntilTheNextRun() {
    enqueue("acme", List.of(), "46900");
    Claim claim = claim();
    advance(claim, 6, new Checkpoint("46900", 6));
    release(claim, Release.queued(StopReason.CAP_REACHED, TONIGHT));

    assertThat(await(turns.claimNext(client.pool(), WORKER, RUN, SIX))).isEmpty();
    Claim nextNight = await(turns.claimNext(client.pool(), WORKER, RUN + 1, SIX)).orElseThrow();
    assertThat(nextNight.allowance()).isEqualTo(6);
    assertThat(nextNight.processed()).isEqualTo(6);
  }

  @Test
  void cancellingAQueuedJobEndsItAtOnce() {
    long jobId = id(enqueue("acme", List.of(), "46900"));
    Job job = await(jobs.cancel(client.pool(), "acme", jobId)).orElseThrow();
    assertThat(job.status()).isEqualTo(JobStatus.DONE);
    assertThat(job.outcome()).isEqualTo("cancelled");
    assertThat(await(turns.claimNext(client.pool(), WORKER, RUN, CAP))).isEmpty();
  }

  @Test
  void cancellingARunningJobPreventsItsNextBatch() {
    long jobId = id(enqueue("acme", List.of(), "46900"));
    Claim claim = claim();
    assertThat(advance(claim, 1, new Checkpoint("46900", 1))).isEmpty();
    assertThat(await(jobs.cancel(client.pool(), "acme", jobId)).orElseThrow().status())
        .isEqualTo(JobStatus.RUNNING);
    assertThat(advance(claim, 1, new Checkpoint("46900", 2))).contains(StopReason.CANCELLED);
    assertThat(find(jobId).processed()).as("the refused batch is not counted").isEqualTo(1);
  }

  @Test
  void theTotalGrowsWithTheRegisterAndShrinksToWhatWasFound() {
    long jobId = id(enqueue("acme", List.of(), "62011"));
    Claim claim = claim();
    advance(claim, 7, new Checkpoint("62011", 99));
    assertThat(find(jobId).total()).isEqualTo(7);

    id(enqueue("acme", List.of(), "46900"));
    Claim other = claim();
    advance(other, 3, new Checkpoint("46900", 3));
    release(other, Release.completed());
    assertThat(find(other.jobId()).total()).isEqualTo(3);
  }

  @Test
  void theDatabaseRefusesAStateThatIsNone() {
    long jobId = id(enqueue("acme", List.of(), "46900"));
    assertThatThrownBy(
            () ->
                database.execute(
                    "UPDATE background_jobs SET status = 'paused' WHERE job_id = " + jobId))
        .hasStackTraceContaining("violates check constraint");
    assertThatThrownBy(
            () ->
                database.execute(
                    "UPDATE background_jobs SET processed = total + 1 WHERE job_id = " + jobId))
        .hasStackTraceContaining("progress_within_total");
  }

  @Test
  void everyChangeOfStateIsLogged() {
    enqueue("acme", List.of(), "46900");
    release(claim(), Release.queued(StopReason.WINDOW_CLOSED, TONIGHT));
    release(claim(), Release.completed());
    assertThat(database.rows("SELECT event FROM run_event_logs ORDER BY event_id"))
        .containsExactly(
            "job_queued", "job_started", "job_requeued", "job_started", "job_completed");
  }

  private Enqueued enqueue(String tenant, List<Long> head, String... codes) {
    JobRequest request = request(tenant, head, codes);
    return client.inTransaction(transaction -> jobs.enqueue(transaction, request));
  }

  private static JobRequest request(String tenant, List<Long> head, String... codes) {
    Matches matches = new Matches(SsicVersion.SSIC_2020, List.of(codes), head);
    return new JobRequest(tenant, List.of("words"), matches, TONIGHT);
  }

  private static long id(Enqueued enqueued) {
    return enqueued.job().orElseThrow().jobId();
  }

  private Job find(long jobId) {
    return await(jobs.find(client.pool(), "acme", jobId)).orElseThrow();
  }

  private Claim claim() {
    return await(turns.claimNext(client.pool(), WORKER, RUN, CAP)).orElseThrow();
  }

  private void leaseRunsOut() {
    database.execute("UPDATE background_jobs SET lease_until = now() - INTERVAL '1 second'");
    await(rescues.rescue(client.pool(), WORKER, TONIGHT, TONIGHT, CAP, 500));
  }

  private Optional<StopReason> advance(Claim claim, int handled, Checkpoint checkpoint) {
    long from = find(claim.jobId()).processed();
    Advance step = new Advance(from, handled, 0, checkpoint, null);
    return client.inTransaction(transaction -> claims.advance(transaction, claim, step));
  }

  private boolean release(Claim claim, Release release) {
    return await(claims.release(client.pool(), claim, WORKER, release));
  }
}
