package dev.headstart.database;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Caches long prepared statements too. The client's limit is 2,048 characters, the upsert is
 * longer, and parsing it anew for each batch takes three times as long. The queue for a connection
 * is finite.
 */
@Singleton
public class LongStatementPool implements PgPoolCreator {
  private static final int LONGEST_STATEMENT = 16_384;

  /**
   * Calls that may wait for a connection. Those behind a thousand others would not be answered in
   * time, so they are told at once.
   */
  private static final int LONGEST_QUEUE = 1_000;

  @Override
  public Pool create(Input input) {
    for (PgConnectOptions options : input.pgConnectOptionsList()) {
      options.setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT);
    }
    return PgBuilder.pool()
        .connectingTo(List.<SqlConnectOptions>copyOf(input.pgConnectOptionsList()))
        .with(input.poolOptions().setMaxWaitQueueSize(LONGEST_QUEUE))
        .using(input.vertx())
        .build();
  }
}
