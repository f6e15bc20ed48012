package dev.headstart.worker.batch;

import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.settings.Settings;
import dev.headstart.staging.Checkpoint;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Drains a claimed job until nothing is left or something says stop. */
@Singleton
public class BatchLoop {
  private static final Logger LOG = Logger.getLogger(BatchLoop.class);

  /**
   * How long one cursor stays open. Its snapshot keeps vacuum from removing any row that died since
   * (0 of 50,000 while one is idle); two seconds are forgotten at once.
   */
  static final Duration SLICE = Duration.ofSeconds(2);

  private final Pool pool;
  private final BatchWriter writer;
  private final BatchMetrics metrics;
  private final int batchSize;
  private final int maxPerJob;

  BatchLoop(Pool pool, BatchWriter writer, BatchMetrics metrics, Settings settings) {
    this.pool = pool;
    this.writer = writer;
    this.metrics = metrics;
    this.batchSize = settings.batchSize();
    this.maxPerJob = settings.maxPerJob();
  }

  /**
   * @param stop asked before each batch; a reason ends the loop at that batch edge
   */
  public Drained drain(long runId, Claim claim, Supplier<Optional<StopReason>> stop) {
    Progress progress = new Progress(claim);
    if (claim.cancelRequested()) {
      return progress.stopped(StopReason.CANCELLED);
    }
    try {
      while (true) {
        Optional<StopReason> reason = slice(runId, claim, progress, stop);
        if (reason.isPresent()) {
          return progress.stopped(reason.get());
        }
      }
    } catch (RuntimeException e) {
      return failed(claim, progress, e);
    }
  }

  /** Works through one open cursor; empty when only the time of the slice is over. */
  private Optional<StopReason> slice(
      long runId, Claim claim, Progress progress, Supplier<Optional<StopReason>> stop) {
    long end = System.nanoTime() + SLICE.toNanos();
    try (StagingCursor cursor = StagingCursor.open(pool, claim.matches(), progress.checkpoint())) {
      while (System.nanoTime() < end) {
        Optional<StopReason> reason = stop.get();
        if (reason.isPresent()) {
          return reason;
        }
        long mayDo = maxPerJob - progress.runProcessed();
        if (mayDo <= 0) {
          return Optional.of(StopReason.CAP_REACHED);
        }
        List<Checkpoint> rows = cursor.next((int) Math.min(batchSize, mayDo));
        if (rows.isEmpty()) {
          return Optional.of(StopReason.COMPLETED);
        }
        Optional<StopReason> ended = write(runId, claim, progress, new Batch(rows));
        if (ended.isPresent()) {
          return ended;
        }
      }
      return Optional.empty();
    }
  }

  private Optional<StopReason> write(long runId, Claim claim, Progress progress, Batch batch) {
    BatchOutcome outcome = metrics.timed(() -> writer.write(runId, claim, batch));
    progress.add(outcome, batch.last());
    if (!outcome.held()) {
      return Optional.of(StopReason.CLAIM_LOST);
    }
    return outcome.cancelRequested() ? Optional.of(StopReason.CANCELLED) : Optional.empty();
  }

  private static Drained failed(Claim claim, Progress progress, RuntimeException e) {
    if (Failure.of(e) == Failure.TRANSIENT) {
      LOG.warnf("event=job_interrupted job_id=%d cause=%s", claim.jobId(), e.getMessage());
      return progress.stopped(StopReason.DATABASE_UNAVAILABLE);
    }
    LOG.errorf(e, "event=job_broken job_id=%d", claim.jobId());
    return progress.broken(e);
  }
}
