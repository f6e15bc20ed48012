package dev.headstart.database;

import dev.headstart.postgres.TestDatabase;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.time.Duration;
import java.util.function.Function;

/** The reactive client of a test, and waiting for it. */
public final class TestPool implements AutoCloseable {
  private final Vertx vertx = Vertx.vertx();
  private final Pool pool;

  public TestPool(TestDatabase database) {
    PgConnectOptions options =
        PgConnectOptions.fromUri(database.url())
            .setUser(database.user())
            .setPassword(database.password())
            .setCachePreparedStatements(true);
    pool =
        PgBuilder.pool()
            .connectingTo(options)
            .with(new PoolOptions().setMaxSize(4))
            .using(vertx)
            .build();
  }

  public Pool pool() {
    return pool;
  }

  /** Runs the work in one transaction and waits for its commit. */
  public <T> T inTransaction(Function<SqlConnection, Uni<T>> work) {
    return await(pool.withTransaction(work));
  }

  /** Arranges past the service under test, whose role may not do this. */
  public static <T> T asOwner(TestDatabase database, Function<SqlConnection, Uni<T>> work) {
    try (TestPool owner = new TestPool(database)) {
      return owner.inTransaction(work);
    }
  }

  public static <T> T await(Uni<T> uni) {
    return uni.await().atMost(Duration.ofSeconds(30));
  }

  @Override
  public void close() {
    await(pool.close());
    await(vertx.close());
  }
}
