package dev.headstart.job;

import static dev.headstart.database.TestPool.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.database.TestPool;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.staging.Checkpoint;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Three workers that claim, store, stall, die, rescue and release in an order that a seed decides,
 * against the real statements. Time passes by moving leases into the past. Whatever the order: each
 * position is stored once, and counts agree with what is stored.
 */
class NightModelTest {
  private static final int ROWS = 60;
  private static final int STEPS = 250;
  private static final Caps CAPS = new Caps(1000, Long.MAX_VALUE);
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database);

  private final TurnTable turns = new TurnTable();
  private final ClaimTable claims = new ClaimTable();
  private final RescueTable rescues = new RescueTable();
  private final UUID[] workers = {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};

  /** What each worker believes; it may be long out of date. */
  private final Map<UUID, Belief> beliefs = new HashMap<>();

  private record Belief(Claim claim, long processed) {}

  /** How a worker asks whether it may store; a broken one does not ask well. */
  private interface Fence {
    Optional<StopReason> advance(SqlConnection transaction, Claim claim, Advance step);
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void inAnyOrderEveryPositionIsStoredOnce(long seed) {
    live(seed, (transaction, claim, step) -> await(claims.advance(transaction, claim, step)));
    everyPositionOnce();
  }

  @Test
  void withoutTheFenceThisModelFails() {
    String unfenced =
        ClaimTable.ADVANCE
            .replace("AND attempt = $3", "AND $3::integer > 0")
            .replace("AND lease_until > now() AND processed = $4", "AND $4::bigint >= 0");
    assertThat(unfenced).isNotEqualTo(ClaimTable.ADVANCE);
    Fence broken =
        (transaction, claim, step) -> {
          Tuple parameters =
              Tuple.of(claim.jobId(), claim.tenantId(), claim.attempt(), step.from())
                  .addLong((long) step.handled())
                  .addLong((long) step.parked())
                  .addString(step.checkpoint().code())
                  .addLong(step.checkpoint().stagingId())
                  .addValue(io.vertx.pgclient.data.Interval.of(ClaimTable.LEASE))
                  .addString(null);
          await(transaction.preparedQuery(unfenced).execute(parameters));
          return Optional.empty();
        };
    assertThatThrownBy(
            () -> {
              for (long seed = 1; seed <= 6; seed++) {
                live(seed, broken);
                everyPositionOnce();
              }
            })
        .satisfiesAnyOf(
            twice -> assertThat(twice).hasMessageContaining("stored_pkey"),
            uncounted -> assertThat(uncounted).isInstanceOf(AssertionError.class));
  }

  private void live(long seed, Fence fence) {
    database.execute(
        "TRUNCATE background_jobs, parked_rows, run_event_logs, job_runs, tenant_turns RESTART IDENTITY",
        "DROP TABLE IF EXISTS stored",
        "CREATE TABLE stored (tenant_id text, position bigint, PRIMARY KEY (tenant_id, position))",
        """
        INSERT INTO background_jobs (tenant_id, dedupe_key, total, scheduled_for, params)
        SELECT tenant, 'key', %d, now(), '{"terms":[],"ssic_version":2020,"codes":["46900"],"head":[]}'
        FROM unnest('{acme,globex}'::text[]) AS tenant
        """
            .formatted(ROWS));
    beliefs.clear();
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      act(workers[random.nextInt(workers.length)], random.nextInt(10), fence);
    }
    // At the end one worker is left alone, and has all the time it needs.
    for (int step = 0; step < 6 * ROWS && open() > 0; step++) {
      pass(30);
      rescue(workers[0]);
      beliefs.remove(workers[0]);
      for (int i = 0; i < 8; i++) {
        act(workers[0], i == 0 ? 0 : 3, fence);
      }
    }
  }

  private void act(UUID worker, int action, Fence fence) {
    switch (action) {
      case 0, 1 -> claim(worker);
      case 2, 3, 4, 5 -> store(worker, fence);
      case 6 -> pass(13); // somebody stalls
      case 7 -> beliefs.remove(worker); // it dies and forgets
      case 8 -> rescue(worker);
      default -> release(worker);
    }
  }

  private void claim(UUID worker) {
    if (!beliefs.containsKey(worker)) {
      await(turns.claimNext(client.pool(), worker, 1, CAPS))
          .ifPresent(claim -> beliefs.put(worker, new Belief(claim, claim.processed())));
    }
  }

  private void store(UUID worker, Fence fence) {
    Belief belief = beliefs.get(worker);
    if (belief == null) {
      return;
    }
    int rows = (int) Math.min(7, ROWS - belief.processed());
    if (rows == 0) {
      await(claims.release(client.pool(), belief.claim(), worker, Release.completed()));
      beliefs.remove(worker);
      return;
    }
    Checkpoint reached = new Checkpoint("46900", belief.processed() + rows);
    Advance step = new Advance(belief.processed(), rows, 0, reached, null);
    Optional<StopReason> refusal = stored(belief, step, fence);
    if (refusal.isPresent()) {
      beliefs.remove(worker);
    } else {
      beliefs.put(worker, new Belief(belief.claim(), belief.processed() + rows));
    }
  }

  /** Rows and progress in one transaction, as the worker does it. */
  private Optional<StopReason> stored(Belief belief, Advance step, Fence fence) {
    SqlConnection connection = await(client.pool().getConnection());
    try {
      var transaction = await(connection.begin());
      Optional<StopReason> refusal = fence.advance(connection, belief.claim(), step);
      if (refusal.isEmpty()) {
        await(
            connection
                .preparedQuery(
                    "INSERT INTO stored SELECT $1, generate_series($2::bigint + 1, $2::bigint + $3::integer)")
                .execute(Tuple.of(belief.claim().tenantId(), step.from(), step.handled())));
        await(transaction.commit());
      } else {
        await(transaction.rollback());
      }
      return refusal;
    } finally {
      await(connection.close());
    }
  }

  private void release(UUID worker) {
    Belief belief = beliefs.remove(worker);
    if (belief != null) {
      Release release = Release.queued(StopReason.WINDOW_CLOSED, Instant.EPOCH);
      await(claims.release(client.pool(), belief.claim(), worker, release));
    }
  }

  private void rescue(UUID worker) {
    await(rescues.rescue(client.pool(), worker, Instant.EPOCH, Instant.EPOCH, CAPS, 7));
  }

  private static void pass(int seconds) {
    database.execute(
        "UPDATE background_jobs SET lease_until = lease_until - INTERVAL '%d s'"
            .formatted(seconds));
  }

  private static long open() {
    return database.number("SELECT count(*) FROM background_jobs WHERE ended_at IS NULL");
  }

  private static void everyPositionOnce() {
    assertThat(
            database.rows("SELECT status, processed, total FROM background_jobs ORDER BY job_id"))
        .isEqualTo(List.of("done|60|60", "done|60|60"));
    assertThat(database.number("SELECT count(*) FROM stored")).isEqualTo(2L * ROWS);
    assertThat(database.number("SELECT sum(processed) FROM job_runs")).isEqualTo(2L * ROWS);
  }
}
