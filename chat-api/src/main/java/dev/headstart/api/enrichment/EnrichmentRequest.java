package dev.headstart.api.enrichment;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One request that this instance has taken, with what is known of the company.
 *
 * @param eventId the same at each delivery of the request
 * @param attempts including the present one
 */
record EnrichmentRequest(
    String tenantId,
    long companyId,
    UUID eventId,
    Long jobId,
    int attempts,
    OffsetDateTime requestedAt,
    Company company) {

  /** What the pipeline is told of the company. */
  record Company(
      String uen, String name, String industryCode, String industryNorm, String websiteDomain) {}
}
