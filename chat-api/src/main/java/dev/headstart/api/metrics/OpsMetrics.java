package dev.headstart.api.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;

/**
 * Body of GET /metrics. Percentiles are by nearest rank over all samples of the window, null when
 * there are none. The names that others rely on are job_queue_depth, jobs_processed_total,
 * rows_processed_total, lead_scores_total, rows_per_min, p95_job_ms, p99_job_ms, chat_ttfb_p95_ms
 * and chat_ttfb_p99_ms; the rest serves the page.
 *
 * @param window the samples' age at most, as an ISO 8601 duration
 * @param jobQueueDepth jobs that wait for the window
 * @param oldestQueuedAgeS since when the oldest of them waits, in seconds; null without any
 * @param jobsProcessedTotal jobs that have ended, ever
 * @param rowsProcessedTotal rows handled by jobs, ever
 * @param rowsPerMin rate over the last minute in which rows were written; null when none were
 * @param nights the last runs that have begun, newest first
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record OpsMetrics(
    String window,
    Instant sampledAt,
    long jobQueueDepth,
    Double oldestQueuedAgeS,
    long jobsRunning,
    long jobsProcessedTotal,
    long rowsProcessedTotal,
    long leadScoresTotal,
    Double rowsPerMin,
    @JsonProperty("p95_job_ms") Double p95JobMs,
    @JsonProperty("p99_job_ms") Double p99JobMs,
    long jobSamples,
    @JsonProperty("p95_batch_ms") Double p95BatchMs,
    @JsonProperty("p99_batch_ms") Double p99BatchMs,
    long batchSamples,
    @JsonProperty("chat_ttfb_p95_ms") Double chatTtfbP95Ms,
    @JsonProperty("chat_ttfb_p99_ms") Double chatTtfbP99Ms,
    long chatTtfbSamples,
    List<Night> nights) {}
