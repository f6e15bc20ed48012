package dev.headstart.worker.runs;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.headstart.worker.night.Run;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A run as JSON; rows and jobs count what is committed. */
public record RunView(
    @JsonProperty("run_id") long runId,
    String kind,
    String state,
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
    OffsetDateTime finishedAt,
    List<Stage> stages,
    Map<String, Double> throttleSeconds) {

  /** Rows and batch milliseconds of one stage, named as their columns. */
  public record Stage(
      String stage,
      @JsonProperty("count_total") long countTotal,
      @JsonProperty("count_success") long countSuccess,
      @JsonProperty("count_error") long countError,
      @JsonProperty("p50_ms") Double p50Ms,
      @JsonProperty("p95_ms") Double p95Ms,
      @JsonProperty("p99_ms") Double p99Ms) {
    static Stage of(Run.StageStats s) {
      return new Stage(
          s.stage(),
          s.countTotal(),
          s.countSuccess(),
          s.countError(),
          s.p50Ms(),
          s.p95Ms(),
          s.p99Ms());
    }
  }

  static RunView of(Run run) {
    return new RunView(
        run.runId(),
        run.kind().name().toLowerCase(Locale.ROOT),
        run.state().name().toLowerCase(Locale.ROOT),
        run.windowDate(),
        run.windowStart(),
        run.windowEnd(),
        run.outcome(),
        run.stopReason(),
        run.jobsTouched(),
        run.jobsDone(),
        run.rowsTotal(),
        run.rowsSuccess(),
        run.rowsError(),
        run.startedAt(),
        run.endedAt(),
        run.stages().stream().map(Stage::of).toList(),
        run.throttleSeconds());
  }
}
