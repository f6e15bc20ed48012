package dev.headstart.settings;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Looks once more before a port is opened: flags may also stand in files and system properties,
 * which the check of the environment does not see.
 */
@Singleton
final class Doorkeeper {
  private static final Logger LOG = Logger.getLogger(Doorkeeper.class);

  private final Config config;
  private final IdentityFlags identity;

  Doorkeeper(Config config, IdentityFlags identity) {
    this.config = config;
    this.identity = identity;
  }

  void beforeOpening(@Observes Router router) {
    // The mode run-window opens none.
    if (!config.getOptionalValue("quarkus.http.host-enabled", Boolean.class).orElse(true)) {
      return;
    }
    StartCheck.service(SettingsProducer.flags(config));
    if (!identity.areOn()) {
      LOG.infof(
          "event=callers_unidentified host=%s Whoever reaches this address may do everything;"
              + " OIDC_ISSUER changes that",
          config.getValue("quarkus.http.host", String.class));
    }
  }
}
