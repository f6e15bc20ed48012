package dev.headstart.job;

import java.time.Instant;

/**
 * How a claim ends.
 *
 * @param outcome completed, partial, cancelled or failed; null when the job stays open
 * @param scheduledFor when an open job goes on, null for as it was
 * @param error what a person should know, null without a failure
 */
public record Release(
    JobStatus status, String outcome, StopReason stopReason, Instant scheduledFor, String error) {

  /** The outcome becomes partial when any row of the job is parked. */
  public static Release completed() {
    return new Release(JobStatus.DONE, "completed", StopReason.COMPLETED, null, null);
  }

  public static Release cancelled() {
    return new Release(JobStatus.DONE, "cancelled", StopReason.CANCELLED, null, null);
  }

  public static Release failed(String error) {
    return new Release(JobStatus.ERROR, "failed", StopReason.FAILED, null, error);
  }

  public static Release queued(StopReason reason, Instant scheduledFor) {
    return new Release(JobStatus.QUEUED, null, reason, scheduledFor, null);
  }
}
