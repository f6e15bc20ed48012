package dev.headstart.api.candidates;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * One row of GET /candidates; the fields are named as their columns.
 *
 * @param score null while nobody has scored the company for this tenant
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Candidate(
    long companyId,
    String uen,
    String name,
    String industryNorm,
    String industryCode,
    String websiteDomain,
    Boolean sgRegistered,
    Double score,
    Instant lastSeen,
    Instant updatedAt) {}
