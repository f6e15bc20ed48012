package dev.headstart.api;

import dev.headstart.identity.TestIssuer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Callers are identified, by an issuer that fields of type {@link TestIssuer} get. */
public final class IdentityResource implements QuarkusTestResourceLifecycleManager {
  public static final String AUDIENCE = "headstart";

  private TestIssuer issuer;

  @Override
  public Map<String, String> start() {
    issuer = new TestIssuer();
    return Map.of("OIDC_ISSUER", issuer.url(), "OIDC_AUDIENCE", AUDIENCE);
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(issuer, new TestInjector.MatchesType(TestIssuer.class));
  }

  @Override
  public void stop() {
    issuer.close();
  }
}
