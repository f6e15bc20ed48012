package dev.headstart.database;

import dev.headstart.postgres.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The plan of a statement as the services run it: prepared, with a generic plan, in the room of
 * tenant default.
 */
public record Plan(String text) {

  /**
   * @param database as the role that runs it
   * @param types of the parameters
   * @param arguments as SQL literals
   */
  public static Plan of(TestDatabase database, String sql, String types, String arguments) {
    List<String> lines = new ArrayList<>();
    try (Connection connection = database.connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT set_config('headstart.tenant', 'default', true)");
      statement.execute("SET plan_cache_mode = force_generic_plan");
      statement.execute("PREPARE it (" + types + ") AS " + sql);
      var result =
          statement.executeQuery(
              "EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) EXECUTE it (" + arguments + ")");
      while (result.next()) {
        lines.add(result.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
    return new Plan(String.join("\n", lines));
  }
}
