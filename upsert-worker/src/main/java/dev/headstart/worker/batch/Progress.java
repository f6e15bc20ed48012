package dev.headstart.worker.batch;

import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.staging.Checkpoint;

/** How far a claim has got; what is committed in the database is the authority. */
final class Progress {
  private final Claim claim;
  private Checkpoint checkpoint;
  private long handled;

  Progress(Claim claim) {
    this.claim = claim;
    this.checkpoint = claim.checkpoint();
  }

  void add(BatchOutcome outcome, Checkpoint reached) {
    handled += outcome.handled();
    checkpoint = reached;
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }

  long processed() {
    return claim.processed() + handled;
  }

  /** Rows this run may still handle of the job. */
  long allowance() {
    return claim.allowance() - handled;
  }

  /** Whether one of the next rows may be what killed two workers. */
  boolean isCareful() {
    return processed() < claim.carefulUntil();
  }

  /** Whether the next row, alone, killed two workers. */
  boolean isDeadly() {
    return claim.deadly() && handled == 0;
  }

  Drained stopped(StopReason reason) {
    return new Drained(reason, handled, null);
  }

  Drained broken(RuntimeException cause) {
    return new Drained(StopReason.FAILED, handled, String.valueOf(cause.getMessage()));
  }
}
