package dev.headstart.job;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;

/**
 * One user's request for all the rest, as a tenant sees it.
 *
 * @param terms what the user asked for, in the user's words
 * @param outcome completed, partial, cancelled or failed; null while the job is open
 * @param stopReason why the job last stopped, null when it never did
 * @param processed rows handled, parked ones included; never more than {@code total}
 * @param parked rows that could not be stored
 * @param claimProcessed rows handled since the last claim
 * @param claimSeconds from the last claim to its last batch, so that the speed of a job changes
 *     only when the job does; 0 when never claimed
 * @param throttle why its worker holds back at the moment, null while it does not
 * @param error what a person should know of a failure, null without one
 */
public record Job(
    long jobId,
    JobStatus status,
    List<String> terms,
    String outcome,
    String stopReason,
    long processed,
    long total,
    long parked,
    String throttle,
    String error,
    boolean cancelRequested,
    OffsetDateTime scheduledFor,
    OffsetDateTime createdAt,
    OffsetDateTime startedAt,
    OffsetDateTime endedAt,
    long claimProcessed,
    double claimSeconds) {

  public long remaining() {
    return total - processed;
  }

  /** Speed of the present claim; empty unless the job is running and has done a batch. */
  public OptionalLong rowsPerMinute() {
    return status == JobStatus.RUNNING && claimSeconds > 0 && claimProcessed > 0
        ? OptionalLong.of(Math.round(claimProcessed * 60 / claimSeconds))
        : OptionalLong.empty();
  }
}
