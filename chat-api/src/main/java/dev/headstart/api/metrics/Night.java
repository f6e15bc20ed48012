package dev.headstart.api.metrics;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One run of the worker as the ops page draws it.
 *
 * @param kind window or now
 * @param windowDate on which the window opened; null for a run opened by hand
 * @param outcome null while it runs
 * @param durationS from start to end, or to now while it runs
 * @param rows of this tenant, handled in this run
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Night(
    long runId,
    String kind,
    String state,
    LocalDate windowDate,
    String outcome,
    String stopReason,
    Instant startedAt,
    double durationS,
    long rows,
    long rowsError) {}
