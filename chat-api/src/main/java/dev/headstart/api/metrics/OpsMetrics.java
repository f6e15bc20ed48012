package dev.headstart.api.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * Body of GET /metrics. Percentiles are by nearest rank over all samples of the window, null when
 * there are none.
 *
 * @param window the samples' age at most, as an ISO 8601 duration
 * @param jobQueueDepth jobs that wait for the window
 * @param jobsProcessedTotal jobs that have ended, ever
 * @param rowsProcessedTotal rows handled by jobs, ever
 * @param rowsPerMin rate over the last minute in which rows were written; null when none were
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OpsMetrics(
    String window,
    Instant sampledAt,
    long jobQueueDepth,
    long jobsRunning,
    long jobsProcessedTotal,
    long rowsProcessedTotal,
    long leadScoresTotal,
    Double rowsPerMin,
    @JsonProperty("p95_job_ms") Double p95JobMs,
    @JsonProperty("p99_job_ms") Double p99JobMs,
    long jobSamples,
    @JsonProperty("chat_ttfb_p95_ms") Double chatTtfbP95Ms,
    @JsonProperty("chat_ttfb_p99_ms") Double chatTtfbP99Ms,
    long chatTtfbSamples) {}
