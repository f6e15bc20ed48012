package dev.headstart.worker.database;

import dev.headstart.settings.FlagReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.postgresql.Driver;

/** The database the flags name, and how to get in. */
public record DatabaseAddress(String url, String user, String password) {
  /** The demo's embedded PostgreSQL, as in microprofile-config.properties. */
  private static final String DEMO = "postgresql://127.0.0.1:54329/headstart";

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   */
  public static DatabaseAddress read(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    Optional<String> password = flags.secret("DATABASE_PASSWORD");
    flags.throwIfWrong();
    return new DatabaseAddress(
        set(valueOf, "DATABASE_URL").orElse(DEMO),
        set(valueOf, "DATABASE_USER").orElse("headstart"),
        password.orElse("headstart"));
  }

  public String jdbcUrl() {
    return "jdbc:" + url;
  }

  /** A new connection that names itself in pg_stat_activity. */
  public Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("ApplicationName", "upsert-worker");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    // Not by DriverManager, which finds no driver for a second class loader that asks, as in tests.
    Connection connection = new Driver().connect(jdbcUrl(), properties);
    if (connection == null) {
      throw new SQLException(url + " is not of the form postgresql://host:port/database", "08001");
    }
    return connection;
  }

  /** What went wrong in one line, without the password. */
  public String explain(SQLException e) {
    String cause = String.valueOf(e.getMessage()).lines().findFirst().orElse("unknown");
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("08")) {
      return "The database " + url + " cannot be reached: " + cause;
    }
    if (state.startsWith("28")) {
      return "The database " + url + " does not let user " + user + " in: " + cause;
    }
    return "The database " + url + " answered: " + cause;
  }

  private static Optional<String> set(Function<String, Optional<String>> valueOf, String name) {
    return valueOf.apply(name).map(String::strip).filter(text -> !text.isEmpty());
  }
}
