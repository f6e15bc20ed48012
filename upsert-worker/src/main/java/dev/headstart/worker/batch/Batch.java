package dev.headstart.worker.batch;

import dev.headstart.staging.Checkpoint;
import java.util.List;

/** At most STAGING_BATCH_SIZE rows committed together, in the order of the checkpoint. */
record Batch(List<Checkpoint> rows) {
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
    return new Batch(rows.subList(0, rows.size() / 2));
  }

  Batch secondHalf() {
    return new Batch(rows.subList(rows.size() / 2, rows.size()));
  }
}
