package dev.headstart.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads how many connections the server lets in. */
@Singleton
class ServerLimitTable {
  /** Some are kept for whoever has to mend a full server; a pooler counts as the server behind. */
  static final String FOR_CLIENTS =
      """
      SELECT current_setting('max_connections')::int
        - current_setting('superuser_reserved_connections')::int
        - current_setting('reserved_connections')::int AS connections
      """;

  Uni<Integer> forClients(SqlClient client) {
    return client
        .query(FOR_CLIENTS)
        .execute()
        .map(rows -> rows.iterator().next().getInteger("connections"));
  }
}
