package dev.headstart.worker.night;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * One pass over a window, as it stands. Row and job counts are those of its committed batches.
 *
 * @param windowDate local date on which its window opens; null for a run started by hand
 * @param throttleSeconds how long it held back, by reason
 * @param outcome completed, partial or failed; null until finished
 */
public record Run(
    long runId,
    Kind kind,
    State state,
    LocalDate windowDate,
    OffsetDateTime windowStart,
    OffsetDateTime windowEnd,
    String outcome,
    String stopReason,
    long jobsTouched,
    long jobsDone,
    long rowsTotal,
    long rowsSuccess,
    long rowsError,
    OffsetDateTime startedAt,
    OffsetDateTime endedAt,
    List<StageStats> stages,
    Map<String, Double> throttleSeconds) {

  /** By whom a run was opened. */
  public enum Kind {
    /** By the nightly window. */
    WINDOW,
    /** By hand, at once. */
    NOW
  }

  /** The life of a run. */
  public enum State {
    WAITING,
    RUNNING,
    FINISHED
  }

  /**
   * Rows and batch times of one stage.
   *
   * @param p50Ms milliseconds a batch took, nearest rank; null without batches
   */
  public record StageStats(
      String stage,
      long countTotal,
      long countSuccess,
      long countError,
      Double p50Ms,
      Double p95Ms,
      Double p99Ms) {}
}
