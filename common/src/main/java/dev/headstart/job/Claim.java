package dev.headstart.job;

import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;

/**
 * A leased, numbered right to advance a job.
 *
 * @param attempt the fence: a batch is committed only while the job still has this number
 * @param allowance rows that this run may still handle of the job, by the caps of job and tenant
 * @param carefulUntil where {@code processed} is below, rows are stored one by one: one of them may
 *     be what killed two workers
 * @param deadly whether two workers died at the next row alone
 * @param traceparent of the chat that asked; null when it was not traced
 */
public record Claim(
    long jobId,
    String tenantId,
    int attempt,
    Matches matches,
    Checkpoint checkpoint,
    long processed,
    long total,
    long allowance,
    long carefulUntil,
    boolean deadly,
    String traceparent) {}
