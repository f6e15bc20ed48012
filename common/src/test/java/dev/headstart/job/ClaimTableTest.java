package dev.headstart.job;

import static dev.headstart.database.TestPool.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagedRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Turns, caps, pauses and the fence. */
class ClaimTableTest {
  private static final UUID WORKER = UUID.randomUUID();
  private static final long RUN = 1;
  private static final Caps CAPS = new Caps(2000, Long.MAX_VALUE);
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database);

  private final TurnTable turns = new TurnTable();
  private final ClaimTable claims = new ClaimTable();
  private final PauseTable pauses = new PauseTable();

  @BeforeEach
  void matchesOfThreeCodes() {
    database.execute(
        """
        TRUNCATE staging_acra_companies, background_jobs, parked_rows, run_event_logs, job_runs,
          tenant_turns, pauses RESTART IDENTITY
        """);
    StagedRow.stageMany(database, 10, "W", "46900");
    StagedRow.stageMany(database, 10, "D", "62011");
    StagedRow.stageMany(database, 10, "R", "56111");
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void tenantsTakeTurnsHoweverManyJobsOneHas() {
    enqueue("acme", "46900");
    enqueue("acme", "62011");
    enqueue("acme", "56111");
    enqueue("globex", "46900");
    assertThat(tenantsOfNext(4)).containsExactly("acme", "globex", "acme", "acme");
  }

  @Test
  void ofOneTenantsJobsTheOneThatWaitedLongestIsNext() {
    enqueue("acme", "46900");
    enqueue("acme", "62011");
    Claim first = claim();
    release(first, Release.queued(StopReason.TURN_OVER, Instant.EPOCH));
    assertThat(claim().jobId()).isNotEqualTo(first.jobId());
  }

  @Test
  void othersWaitOnlyWhileOneOfThemMayBeClaimed() {
    enqueue("acme", "46900");
    Claim acme = claim();
    assertThat(othersWait(acme)).isFalse();
    enqueue("acme", "62011");
    assertThat(othersWait(acme)).as("its own tenant is no other").isFalse();
    enqueue("globex", "46900");
    assertThat(othersWait(acme)).isTrue();
    pause(Pause.Scope.TENANT, "globex");
    assertThat(othersWait(acme)).isFalse();
  }

  @Test
  void theCapOfATenantCountsAllItsJobsInTheRun() {
    Caps caps = new Caps(2000, 8);
    enqueue("acme", "46900");
    enqueue("acme", "62011");
    Claim first = claim(RUN, caps).orElseThrow();
    advance(first, 0, 5);
    assertThat(claim(RUN, caps).orElseThrow().allowance()).isEqualTo(3);
    assertThat(claim(RUN, new Caps(2000, 5))).as("reached").isEmpty();
    enqueue("globex", "46900");
    assertThat(claim(RUN, caps).orElseThrow().allowance()).as("another tenant's").isEqualTo(8);
  }

  @Test
  void aPauseOfAllOfATenantOrOfAJobHoldsBackUntilItIsResumed() {
    enqueue("acme", "46900");
    for (Pause.Scope scope : Pause.Scope.values()) {
      String subject =
          switch (scope) {
            case ALL -> "";
            case TENANT -> "acme";
            case JOB -> "1";
          };
      pause(scope, subject);
      assertThat(claim(RUN, CAPS)).as(scope + " paused").isEmpty();
      assertThat(await(pauses.resume(client.pool(), scope, subject))).isTrue();
      assertThat(await(pauses.resume(client.pool(), scope, subject))).as("twice").isFalse();
      release(claim(), Release.queued(StopReason.WINDOW_CLOSED, Instant.EPOCH));
    }
    assertThat(database.rows("SELECT event FROM run_event_logs WHERE actor = 'operator'"))
        .containsExactly(
            "all_paused",
            "all_resumed",
            "tenant_paused",
            "tenant_resumed",
            "job_paused",
            "job_resumed");
  }

  @Test
  void aPauseIsFeltByTheNextBatch() {
    enqueue("acme", "46900");
    Claim claim = claim();
    assertThat(advance(claim, 0, 2)).isEmpty();
    pause(Pause.Scope.JOB, "1");
    assertThat(advance(claim, 2, 2)).contains(StopReason.PAUSED);
    assertThat(processed()).isEqualTo(2);
  }

  @Test
  void aBatchWhoseAnswerWasLostIsNotCountedTwice() {
    enqueue("acme", "46900");
    Claim claim = claim();
    assertThat(advance(claim, 0, 4)).isEmpty();
    assertThat(advance(claim, 0, 4)).contains(StopReason.DATABASE_UNAVAILABLE);
    assertThat(processed()).isEqualTo(4);
  }

  @Test
  void aLeaseThatRanOutIsRefusedAlsoWhenNobodyTookTheJob() {
    enqueue("acme", "46900");
    Claim claim = claim();
    database.execute("UPDATE background_jobs SET lease_until = now() - INTERVAL '1 ms'");
    assertThat(advance(claim, 0, 4)).contains(StopReason.CLAIM_LOST);
    assertThat(await(claims.renew(client.pool(), claim, null))).isFalse();
    assertThat(processed()).isZero();
  }

  @Test
  void aRenewalHoldsTheJobAndSaysWhyItDoesNotMove() {
    enqueue("acme", "46900");
    Claim claim = claim();
    database.execute("UPDATE background_jobs SET lease_until = now() + INTERVAL '1 s'");
    assertThat(await(claims.renew(client.pool(), claim, "chat_slow"))).isTrue();
    assertThat(
            database.value(
                "SELECT throttle || ' ' || (lease_until > now() + INTERVAL '20 s') FROM background_jobs"))
        .isEqualTo("chat_slow true");
  }

  @Test
  void aClaimOfAnotherTenantMovesNothing() {
    enqueue("acme", "46900");
    Claim claim = claim();
    Claim forged =
        new Claim(
            claim.jobId(),
            "globex",
            claim.attempt(),
            claim.matches(),
            claim.checkpoint(),
            0,
            10,
            10,
            0,
            false,
            null);
    assertThat(release(forged, Release.completed())).isFalse();
    assertThat(await(claims.renew(client.pool(), forged, null))).isFalse();
    assertThat(processed()).isZero();
  }

  private List<String> tenantsOfNext(int claimed) {
    return java.util.stream.IntStream.range(0, claimed).mapToObj(i -> claim().tenantId()).toList();
  }

  private void enqueue(String tenant, String code) {
    Matches matches = new Matches(SsicVersion.SSIC_2020, List.of(code), List.of());
    JobRequest request = new JobRequest(tenant, List.of("words"), matches, Instant.EPOCH);
    client.inTransaction(transaction -> new JobTable().enqueue(transaction, request));
  }

  private Claim claim() {
    return claim(RUN, CAPS).orElseThrow();
  }

  private Optional<Claim> claim(long run, Caps caps) {
    return await(turns.claimNext(client.pool(), WORKER, run, caps));
  }

  private boolean othersWait(Claim claim) {
    return await(turns.othersWait(client.pool(), claim, RUN, CAPS));
  }

  private Optional<StopReason> advance(Claim claim, long from, int handled) {
    Advance step = new Advance(from, handled, 0, new Checkpoint("46900", from + handled), null);
    return client.inTransaction(transaction -> claims.advance(transaction, claim, step));
  }

  private boolean release(Claim claim, Release release) {
    return await(claims.release(client.pool(), claim, WORKER, release));
  }

  private void pause(Pause.Scope scope, String subject) {
    await(pauses.pause(client.pool(), scope, subject, "a reason"));
  }

  private static long processed() {
    return database.number("SELECT processed FROM background_jobs ORDER BY job_id LIMIT 1");
  }
}
