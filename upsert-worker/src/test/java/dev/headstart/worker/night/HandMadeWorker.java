package dev.headstart.worker.night;

import dev.headstart.job.ClaimTable;
import dev.headstart.job.RescueTable;
import dev.headstart.job.TurnTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.settings.Settings;
import dev.headstart.staging.StagingTable;
import dev.headstart.worker.batch.BatchLoop;
import dev.headstart.worker.batch.BatchLoops;
import dev.headstart.worker.batch.CrashPoints;
import dev.headstart.worker.database.Waiting;
import dev.headstart.worker.pace.StopSignal;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * The whole night without a container, so that a process that is to be killed starts in a second.
 */
final class HandMadeWorker implements AutoCloseable {
  final NightlyRun night;
  final NightlyTrigger trigger;
  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;

  /**
   * @param silenceMs after which the server ends a transaction of a worker that says nothing
   */
  HandMadeWorker(TestDatabase database, int batchSize, int silenceMs, CrashPoints crash) {
    pool = pool(database, silenceMs);
    Map<String, String> flags =
        Map.of("UPSERT_MAX_PER_JOB", "1000000", "STAGING_BATCH_SIZE", String.valueOf(batchSize));
    Settings settings = Settings.read(name -> Optional.ofNullable(flags.get(name)));
    SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    StopSignal stop = new StopSignal();
    BatchLoop batches = BatchLoops.of(pool, settings, metrics, stop, crash);
    night =
        new NightlyRun(
            pool,
            new Nights(
                new RunTable(pool),
                new RunEndTable(pool),
                new EventLogTable(),
                pool,
                settings,
                Clock.systemUTC()),
            new TurnTable(),
            new ClaimTable(),
            new RescueTable(),
            new MovedRegister(pool, new StagingTable()),
            batches,
            new JobLog(metrics),
            stop,
            crash,
            settings);
    trigger = new NightlyTrigger(night, stop);
  }

  private Pool pool(TestDatabase owned, int silenceMs) {
    TestDatabase database = owned.as("upsert_worker");
    PgConnectOptions options =
        PgConnectOptions.fromUri(database.url())
            .setUser(database.user())
            .setPassword(database.password())
            .setCachePreparedStatements(true)
            .addProperty("application_name", "upsert-worker")
            .addProperty("statement_timeout", "15000")
            .addProperty("synchronous_commit", "off")
            .addProperty("enable_seqscan", "off")
            .addProperty("enable_hashjoin", "off")
            .addProperty("enable_mergejoin", "off")
            .addProperty("idle_in_transaction_session_timeout", String.valueOf(silenceMs));
    options.setPreparedStatementCacheSqlLimit(16_384);
    return PgBuilder.pool()
        .connectingTo(options)
        .with(new PoolOptions().setMaxSize(4))
        .using(vertx)
        .build();
  }

  @Override
  public void close() {
    Waiting.forAnswer(pool.close());
    Waiting.forAnswer(vertx.close());
  }
}
