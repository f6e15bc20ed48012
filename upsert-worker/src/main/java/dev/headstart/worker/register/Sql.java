package dev.headstart.worker.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The three ways in which the import runs a statement. */
final class Sql {
  private Sql() {}

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * @return how many rows it touched
   */
  static long update(Connection connection, String sql, Object... parameters) throws SQLException {
    try (var statement = bind(connection.prepareStatement(sql), parameters)) {
      return statement.executeLargeUpdate();
    }
  }

  /**
   * @return the first column of the first row; empty without a row
   */
  static Optional<Long> number(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = bind(connection.prepareStatement(sql), parameters);
        ResultSet result = statement.executeQuery()) {
      return result.next() ? Optional.of(result.getLong(1)) : Optional.empty();
    }
  }

  static PreparedStatement bind(PreparedStatement statement, Object... parameters)
      throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
