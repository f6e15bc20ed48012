package dev.headstart.worker.batch;

import dev.headstart.job.StopReason;

/**
 * Why and after how many rows a claim stopped.
 *
 * @param handled rows of this claim
 * @param error what broke, null unless the reason is FAILED
 */
public record Drained(StopReason reason, long handled, String error) {
  /** The same, when it turns out that the claim was not ours any more. */
  public Drained claimLost() {
    return new Drained(StopReason.CLAIM_LOST, handled, null);
  }
}
