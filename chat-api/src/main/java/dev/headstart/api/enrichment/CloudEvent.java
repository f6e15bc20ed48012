package dev.headstart.api.enrichment;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.OffsetDateTime;

/** CloudEvents 1.0, structured mode. A redelivery has the same id: the receiver drops repeats. */
@RegisterForReflection // written by hand, so a native image does not see it as JSON
record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    OffsetDateTime time,
    String datacontenttype,
    Data data) {

  static final String MEDIA_TYPE = "application/cloudevents+json";

  @RegisterForReflection
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  record Data(
      String tenantId,
      long companyId,
      Long jobId,
      String uen,
      String name,
      String industryCode,
      String industryNorm,
      String websiteDomain) {}

  static CloudEvent of(EnrichmentRequest request) {
    EnrichmentRequest.Company company = request.company();
    return new CloudEvent(
        "1.0",
        request.eventId().toString(),
        "/headstart/chat-api",
        "dev.headstart.enrichment.requested.v1",
        "companies/" + request.companyId(),
        request.requestedAt(),
        "application/json",
        new Data(
            request.tenantId(),
            request.companyId(),
            request.jobId(),
            company.uen(),
            company.name(),
            company.industryCode(),
            company.industryNorm(),
            company.websiteDomain()));
  }
}
