package dev.headstart.worker.batch;

import dev.headstart.staging.Checkpoint;
import java.util.List;

/**
 * At most STAGING_BATCH_SIZE rows committed together, in the order of the checkpoint.
 *
 * @param from rows of the job that were handled before
 */
record Batch(long from, List<Checkpoint> rows) {
  List<Long> stagingIds() {
    return rows.stream().map(Checkpoint::stagingId).toList();
  }

  Checkpoint last() {
    return rows.get(rows.size() - 1);
  }

  int size() {
    return rows.size();
  }

  Batch firstHalf() {
    return new Batch(from, rows.subList(0, rows.size() / 2));
  }

  Batch secondHalf() {
    int half = rows.size() / 2;
    return new Batch(from + half, rows.subList(half, rows.size()));
  }
}
