package dev.headstart.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** The little the demo itself asks of the database. */
final class DemoDatabase {
  private static final String EXISTS = "SELECT 1 FROM pg_database WHERE datname = 'headstart'";
  private static final String CREATE = "CREATE DATABASE headstart";
  private static final String LET_IN = "ALTER ROLE %1$s LOGIN PASSWORD '%1$s'";
  private static final String STAGED = "SELECT 1 FROM staging_acra_companies LIMIT 1";

  private final DemoSettings settings;

  DemoDatabase(DemoSettings settings) {
    this.settings = settings;
  }

  /** A new server has no database of ours yet. */
  void createIfMissing() throws SQLException {
    String server = "postgresql://127.0.0.1:" + settings.postgresPort() + "/postgres";
    try (Connection connection = connect(server);
        var statement = connection.createStatement()) {
      if (!statement.executeQuery(EXISTS).next()) {
        statement.execute(CREATE);
      }
    }
  }

  /** The operator's part of the roles that the migrations have made. */
  void letServicesIn() throws SQLException {
    try (Connection connection = connect(settings.databaseUrl());
        var statement = connection.createStatement()) {
      for (String service : List.of("chat-api", "upsert-worker")) {
        statement.execute(LET_IN.formatted(roleOf(service)));
      }
    }
  }

  static String roleOf(String service) {
    return service.replace('-', '_');
  }

  /** Whether a register is staged: the sample never mixes with somebody's data. */
  boolean holdsRegister() throws SQLException {
    try (Connection connection = connect(settings.databaseUrl());
        var statement = connection.createStatement()) {
      return statement.executeQuery(STAGED).next();
    }
  }

  private Connection connect(String url) throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:" + url);
    return source.getConnection(settings.user(), settings.password());
  }
}
