package dev.headstart.api.enrichment;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The service's own dispatcher rests, so that a test is the only one that takes requests. */
public final class Undisturbed implements QuarkusTestProfile {
  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("ENRICHMENT_MODE", "off");
  }
}
