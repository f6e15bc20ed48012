package dev.headstart.api.scores;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;

/** One row of GET /scores; the fields are named as their columns. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record LeadScoreRow(
    long companyId, String name, double score, String bucket, String rationale) {}
