package dev.headstart.worker.migrate;

import dev.headstart.worker.database.DatabaseAddress;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateOutput;
import org.flywaydb.core.api.output.MigrateResult;

/** The mode migrate: applies what is missing and says what that was. */
public final class SchemaMigration {
  /** What matters is told by us; held, because a logger nobody holds forgets its level. */
  private static final Logger FLYWAY_LOG = Logger.getLogger("org.flywaydb");

  /**
   * A transactional lock would wait for itself: CREATE INDEX CONCURRENTLY waits for every open
   * transaction (flyway #1654, #3497, #3682).
   */
  static final Map<String, String> SESSION_LOCK =
      Map.of("flyway.postgresql.transactional.lock", "false");

  private final DatabaseAddress database;
  private final PrintStream out;
  private final PrintStream err;

  public SchemaMigration(DatabaseAddress database, PrintStream out, PrintStream err) {
    this.database = database;
    this.out = out;
    this.err = err;
  }

  /**
   * @return whether the schema is up to date now
   */
  public boolean run() {
    FLYWAY_LOG.setLevel(Level.OFF);
    try (var probe = database.connect()) {
      probe.isValid(1);
    } catch (SQLException e) {
      err.println(database.explain(e));
      return false;
    }
    try {
      report(flyway().migrate());
      return true;
    } catch (FlywayException e) {
      err.println("The migration failed:\n" + e.getMessage().strip());
      return false;
    }
  }

  private Flyway flyway() {
    return Flyway.configure(SchemaMigration.class.getClassLoader())
        .dataSource(database.jdbcUrl(), database.user(), database.password())
        .configuration(SESSION_LOCK)
        // Without a migration on the class path nothing would fail, and nothing would be there.
        .failOnMissingLocations(true)
        .load();
  }

  private void report(MigrateResult result) {
    for (MigrateOutput applied : result.migrations) {
      out.printf(
          "applied %s %s (%d ms)%n",
          applied.version.isEmpty() ? "again" : applied.version,
          applied.description,
          applied.executionTime);
    }
    if (result.migrations.isEmpty()) {
      out.println("the schema is up to date, nothing to apply");
    } else {
      out.printf("the schema is up to date, %d applied%n", result.migrationsExecuted);
    }
  }
}
