package dev.headstart.database;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads what the role that came in is subject to; V050 and V051 say what it should be. */
@Singleton
class RoleTable {
  /**
   * @param isAbove row-level security
   * @param servesAll whether it sees the rows of all tenants without asking
   * @param seesLoad whether it is told what others are busy with
   */
  record Role(String name, boolean isAbove, boolean servesAll, boolean seesLoad) {}

  static final String MINE =
      """
      SELECT rolname, rolsuper OR rolbypassrls AS above,
        COALESCE(current_setting('headstart.tenant', true) = '*', false) AS serves_all,
        pg_has_role('pg_read_all_stats', 'USAGE') AS sees_load
      FROM pg_roles WHERE rolname = current_user
      """;

  Uni<Role> mine(SqlClient client) {
    return client.query(MINE).execute().map(rows -> read(rows.iterator().next()));
  }

  private static Role read(Row row) {
    return new Role(
        row.getString("rolname"),
        row.getBoolean("above"),
        row.getBoolean("serves_all"),
        row.getBoolean("sees_load"));
  }
}
