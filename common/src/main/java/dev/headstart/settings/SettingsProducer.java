package dev.headstart.settings;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;

/** The one door through which flags enter: environment first, then application.properties. */
final class SettingsProducer {
  @Produces
  @Singleton
  Settings settings(Config config) {
    return Settings.read(flags(config));
  }

  @Produces
  @Singleton
  IdentityFlags identity(Config config) {
    return IdentityFlags.read(flags(config));
  }

  /** The framework's own flags may also stand in files, as properties. */
  static Function<String, Optional<String>> flags(Config config) {
    return name -> config.getOptionalValue(StartCheck.property(name), String.class);
  }
}
