package dev.headstart.worker.batch;

/**
 * What became of one batch. Counts are rows.
 *
 * @param held false when the claim was lost: nothing was written, and somebody else goes on
 * @param skipped rows that died between reading and storing
 * @param cancelRequested whether the tenant wants the job to end here
 */
record BatchOutcome(
    boolean held,
    int inserted,
    int updated,
    int unchanged,
    int skipped,
    int parked,
    boolean cancelRequested) {

  static final BatchOutcome CLAIM_LOST = new BatchOutcome(false, 0, 0, 0, 0, 0, false);

  int handled() {
    return inserted + updated + unchanged + skipped + parked;
  }

  BatchOutcome and(BatchOutcome next) {
    return new BatchOutcome(
        next.held,
        inserted + next.inserted,
        updated + next.updated,
        unchanged + next.unchanged,
        skipped + next.skipped,
        parked + next.parked,
        next.cancelRequested);
  }
}
