package dev.headstart.worker.migrate;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Migrations at start take the same kind of lock as the mode migrate. */
@Singleton
final class SessionLock implements FlywayConfigurationCustomizer {
  @Override
  public void customize(FluentConfiguration configuration) {
    configuration.configuration(SchemaMigration.SESSION_LOCK);
  }
}
