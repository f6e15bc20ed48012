package dev.headstart.worker.batch;

import dev.headstart.job.StopReason;

/**
 * What became of one batch. Counts are rows.
 *
 * @param skipped rows that died between reading and storing
 * @param refusal why the batch, or the rest of it, was not stored; null when all was
 */
record BatchOutcome(
    int inserted, int updated, int unchanged, int skipped, int parked, StopReason refusal) {
  static final BatchOutcome PARKED = new BatchOutcome(0, 0, 0, 0, 1, null);

  static BatchOutcome refused(StopReason reason) {
    return new BatchOutcome(0, 0, 0, 0, 0, reason);
  }

  boolean isStored() {
    return refusal == null;
  }

  int handled() {
    return inserted + updated + unchanged + skipped + parked;
  }

  BatchOutcome and(BatchOutcome next) {
    return new BatchOutcome(
        inserted + next.inserted,
        updated + next.updated,
        unchanged + next.unchanged,
        skipped + next.skipped,
        parked + next.parked,
        next.refusal);
  }
}
