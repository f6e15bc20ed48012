package dev.headstart.api.health;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads which migrations the database has seen. */
@Singleton
class SchemaTable {
  static final String VERSION =
      """
      SELECT COALESCE(max(version::int), 0) AS version FROM flyway_schema_history
      WHERE success AND version ~ '^[0-9]+$'
      """;

  Uni<Integer> version(SqlClient client) {
    return client
        .query(VERSION)
        .execute()
        .map(rows -> rows.iterator().next().getInteger("version"));
  }
}
