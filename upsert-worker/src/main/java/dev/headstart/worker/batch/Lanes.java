package dev.headstart.worker.batch;

import dev.headstart.staging.Checkpoint;
import dev.headstart.worker.batch.BatchWriter.Hold;
import java.util.List;

/**
 * Batches in their order. When the machine has room for two, the server begins with the rows of the
 * next one while those of one are stored; they are committed one after the other all the same.
 */
final class Lanes implements AutoCloseable {
  private final BatchWriter writer;
  private final Hold hold;
  private final Progress progress;
  private final StagingCursor cursor;
  private Underway ahead;
  private boolean isBehind;

  Lanes(BatchWriter writer, Hold hold, Progress progress, StagingCursor cursor) {
    this.writer = writer;
    this.hold = hold;
    this.progress = progress;
    this.cursor = cursor;
  }

  /**
   * The next batch, which may have begun already; null at the end.
   *
   * @param two whether the one after it begins too
   */
  Underway next(int rows, boolean two) {
    Underway next = ahead == null ? read(progress.processed(), progress.allowance(), rows) : ahead;
    ahead = null;
    if (next != null && two) {
      writer.begin(hold, next);
      int taken = next.batch().size();
      ahead = read(progress.processed() + taken, progress.allowance() - taken, rows);
      if (ahead != null) {
        writer.begin(hold, ahead);
      }
    }
    return next;
  }

  private Underway read(long from, long allowance, int rows) {
    int most = (int) Math.min(rows, allowance);
    if (most <= 0) {
      return null;
    }
    long start = System.nanoTime();
    List<Checkpoint> keys = cursor.next(most);
    return keys.isEmpty() ? null : new Underway(new Batch(from, keys), StageTimes.since(start));
  }

  /** Whether a batch has begun that nobody waits for yet. */
  boolean isAhead() {
    return ahead != null;
  }

  /** Gives up what has begun: it may be what the batch before it waits for. */
  void alone() {
    if (ahead != null) {
      writer.giveUp(ahead);
      ahead = null;
      isBehind = true;
    }
  }

  /** Whether the cursor has read on beyond rows that were given up. */
  boolean isBehind() {
    return isBehind;
  }

  @Override
  public void close() {
    alone();
  }
}
