package dev.headstart.job;

import dev.headstart.staging.Checkpoint;

/**
 * The progress one batch makes.
 *
 * @param from rows of the job that were handled before it; when it is not so, the batch is
 *     committed already
 * @param handled rows of the batch, parked ones included
 * @param parked of these, rows that could not be stored
 * @param checkpoint the last row of the batch
 * @param throttle why the worker holds back, null while it does not
 */
public record Advance(long from, int handled, int parked, Checkpoint checkpoint, String throttle) {}
