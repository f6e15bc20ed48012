package dev.headstart.worker.batch;

import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.staging.Checkpoint;

/** How far a claim has got; what is committed in the database is the authority. */
final class Progress {
  private final long runProcessedBefore;
  private Checkpoint checkpoint;
  private long handled;

  Progress(Claim claim) {
    this.runProcessedBefore = claim.runProcessed();
    this.checkpoint = claim.checkpoint();
  }

  void add(BatchOutcome outcome, Checkpoint reached) {
    handled += outcome.handled();
    checkpoint = reached;
  }

  Checkpoint checkpoint() {
    return checkpoint;
  }

  long runProcessed() {
    return runProcessedBefore + handled;
  }

  Drained stopped(StopReason reason) {
    return new Drained(reason, handled, null);
  }

  Drained broken(RuntimeException cause) {
    return new Drained(StopReason.FAILED, handled, String.valueOf(cause.getMessage()));
  }
}
