package dev.headstart.job;

import java.util.Optional;

/**
 * What became of a {@link JobRequest}.
 *
 * @param job the new job, or the open one of the same meaning; empty when the head was all there is
 * @param deduplicated whether the job was there before
 */
public record Enqueued(Optional<Job> job, boolean deduplicated) {
  static final Enqueued NOTHING_LEFT = new Enqueued(Optional.empty(), false);
}
