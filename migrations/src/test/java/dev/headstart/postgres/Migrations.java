package dev.headstart.postgres;

import org.flywaydb.core.Flyway;

/** Applies the migrations to a test database, with the settings the upsert-worker uses. */
final class Migrations {
  private Migrations() {}

  static void apply(String jdbcUrl, String user, String password) {
    Flyway.configure()
        .dataSource(jdbcUrl, user, password)
        // A transactional lock would wait for itself: CREATE INDEX CONCURRENTLY waits for every
        // open
        // transaction (flyway #1654, #3497, #3682).
        .configuration(java.util.Map.of("flyway.postgresql.transactional.lock", "false"))
        .load()
        .migrate();
  }
}
