package dev.headstart.worker;

import dev.headstart.identity.TestIssuer;
import dev.headstart.identity.TestToken;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Callers are identified, by an issuer for people and one that plays the cluster's. */
public final class IdentityResource implements QuarkusTestResourceLifecycleManager {
  private TestIssuer people;
  private TestIssuer cluster;

  /** What fields of this type get. */
  public record Issuers(TestIssuer people, TestIssuer cluster) {
    /** Of a person of the tenant acme. */
    public TestToken person(String... roles) {
      return people.token("headstart").tenant("acme").roles(roles);
    }

    /** Of a service account, as Kubernetes makes it. */
    public TestToken account(String name) {
      return cluster.token("upsert-worker").claim("sub", "system:serviceaccount:headstart:" + name);
    }
  }

  @Override
  public Map<String, String> start() {
    people = new TestIssuer();
    cluster = new TestIssuer();
    return Map.of(
        "OIDC_ISSUER", people.url(),
        "OIDC_AUDIENCE", "headstart",
        "TRIGGER_ISSUER", cluster.url(),
        "UPSERT_SCHEDULE", "external",
        "quarkus.scheduler.enabled", "false");
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(
        new Issuers(people, cluster), new TestInjector.MatchesType(Issuers.class));
  }

  @Override
  public void stop() {
    people.close();
    cluster.close();
  }
}
