package dev.headstart.api.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.headstart.job.Job;
import dev.headstart.job.JobStatus;
import dev.headstart.job.ParkedRow;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A job as JSON.
 *
 * @param scheduledFor when a queued job goes on; null otherwise
 * @param rowsPerMinute of the present claim; null unless running
 * @param etaSeconds until all rows of the job are done at that rate, rounded up: 0 is the end; null
 *     unless running
 * @param throttle why the worker holds back at the moment; null while it does not
 * @param error that the job failed as a whole; null when it did not
 * @param errors rows that could not be stored, left out when there are none
 */
public record JobView(
    @JsonProperty("job_id") long jobId,
    String status,
    List<String> terms,
    long processed,
    long total,
    long remaining,
    String outcome,
    String stopReason,
    String throttle,
    String error,
    boolean cancelRequested,
    OffsetDateTime scheduledFor,
    OffsetDateTime createdAt,
    OffsetDateTime startedAt,
    OffsetDateTime finishedAt,
    Long rowsPerMinute,
    Long etaSeconds,
    @JsonInclude(JsonInclude.Include.NON_NULL) Errors errors) {

  /** What broke is told to operators: the database's words for it name our tables. */
  private static final String BROKEN =
      "It broke, and not by its rows; the operator's log says why.";

  /**
   * @param count of all such rows
   * @param sample the first 20 of them
   */
  public record Errors(long count, List<ParkedRow> sample) {}

  static JobView of(Job job, OffsetDateTime scheduledFor, List<ParkedRow> parked) {
    Long rate = job.rowsPerMinute().isPresent() ? job.rowsPerMinute().getAsLong() : null;
    return new JobView(
        job.jobId(),
        job.status().word(),
        job.terms(),
        job.processed(),
        job.total(),
        job.remaining(),
        job.outcome(),
        job.stopReason(),
        job.throttle(),
        job.error() == null ? null : BROKEN,
        job.cancelRequested(),
        job.status() == JobStatus.QUEUED ? scheduledFor : null,
        job.createdAt(),
        job.startedAt(),
        job.endedAt(),
        rate,
        rate == null || rate == 0 ? null : (job.remaining() * 60 + rate - 1) / rate,
        job.parked() == 0 ? null : new Errors(job.parked(), parked));
  }
}
