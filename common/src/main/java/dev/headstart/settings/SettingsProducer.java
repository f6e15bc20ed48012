package dev.headstart.settings;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** The one door through which flags enter: environment first, then application.properties. */
final class SettingsProducer {
  @Produces
  @Singleton
  Settings settings(Config config) {
    return Settings.read(name -> config.getOptionalValue(name, String.class));
  }
}
