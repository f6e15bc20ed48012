package dev.headstart.enrichment;

import dev.headstart.settings.Settings;

/** Makes the table without a container. */
public final class EnrichmentRequests {
  private EnrichmentRequests() {}

  public static EnrichmentRequestTable table(Settings settings) {
    return new EnrichmentRequestTable(settings);
  }
}
