package dev.headstart.api.health;

import dev.headstart.api.register.RegisterCatalog;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** No industry is understood before the classification is in memory. */
@Readiness
@ApplicationScoped
class RegisterReady implements HealthCheck {
  private final RegisterCatalog catalog;

  RegisterReady(RegisterCatalog catalog) {
    this.catalog = catalog;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("register").status(catalog.isLoaded()).build();
  }
}
