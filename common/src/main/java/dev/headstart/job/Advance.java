package dev.headstart.job;

import dev.headstart.staging.Checkpoint;

/**
 * The progress one batch makes.
 *
 * @param handled rows of the batch, parked ones included
 * @param parked of these, rows that could not be stored
 * @param checkpoint the last row of the batch
 */
public record Advance(int handled, int parked, Checkpoint checkpoint) {}
