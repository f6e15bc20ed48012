package dev.headstart.job;

import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;

/**
 * A leased, numbered right to advance a job.
 *
 * @param attempt the fence: a batch is committed only while the job still has this number
 * @param runProcessed rows this run has handled of the job; the cap counts them
 * @param cancelRequested whether the tenant asked to cancel before anybody could act on it
 */
public record Claim(
    long jobId,
    String tenantId,
    int attempt,
    Matches matches,
    Checkpoint checkpoint,
    long processed,
    long total,
    long runProcessed,
    boolean cancelRequested) {}
