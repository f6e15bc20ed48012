package dev.headstart.worker.trigger;

import dev.headstart.worker.night.WindowOnce;
import dev.headstart.worker.trigger.RunsClient.RefusedException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * The mode trigger: opens today's window and ends when the night does, with the exit codes of
 * run-window. A worker that is being replaced is waited for.
 */
public final class RunTrigger {
  /** How often to look, and for how long to put up with no answer. */
  record Pace(Duration every, Duration patience) {
    static final Pace OF_A_NIGHT = new Pace(Duration.ofSeconds(5), Duration.ofMinutes(10));
  }

  private final RunsClient runs;
  private final Pace pace;
  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;
  private Instant lastAnswer;

  public RunTrigger(WorkerAddress worker, PrintStream out, PrintStream err) {
    this(worker, Pace.OF_A_NIGHT, Clock.systemUTC(), out, err);
  }

  RunTrigger(WorkerAddress worker, Pace pace, Clock clock, PrintStream out, PrintStream err) {
    this.runs = new RunsClient(worker);
    this.pace = pace;
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  /**
   * @return the exit code
   */
  public int run() {
    lastAnswer = clock.instant();
    try {
      JsonObject run = insist(runs::open);
      long runId = run.getLong("run_id");
      if (isOver(run)) {
        err.println("The window is not open any more: it closed at " + run.getString("windowEnd"));
        return WindowOnce.CLOSED;
      }
      out.println("event=run_opened run_id=" + runId);
      while (!run.getString("state").equals("finished")) {
        TimeUnit.NANOSECONDS.sleep(pace.every().toNanos());
        run = insist(() -> runs.find(runId));
      }
      return tell(run);
    } catch (RefusedException | IOException e) {
      err.println("The night is not known to have succeeded: " + e.getMessage());
      return WindowOnce.FAILED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return WindowOnce.FAILED;
    }
  }

  private interface Call {
    JsonObject send() throws IOException, InterruptedException;
  }

  private JsonObject insist(Call call) throws IOException, InterruptedException {
    while (true) {
      try {
        JsonObject answer = call.send();
        lastAnswer = clock.instant();
        return answer;
      } catch (IOException e) {
        if (Duration.between(lastAnswer, clock.instant()).compareTo(pace.patience()) > 0) {
          throw new IOException("no answer for " + pace.patience().toSeconds() + " s: " + e, e);
        }
        TimeUnit.NANOSECONDS.sleep(pace.every().toNanos());
      }
    }
  }

  /** Opened too late to do anything; the run that nobody worked on would still count as done. */
  private boolean isOver(JsonObject run) {
    return run.getString("state").equals("waiting")
        && !Instant.from(run.getInstant("windowEnd")).isAfter(clock.instant());
  }

  private int tell(JsonObject run) {
    String outcome = run.getString("outcome");
    out.printf(
        "event=run_finished run_id=%d outcome=%s stop_reason=%s jobs=%d jobs_done=%d rows=%d"
            + " rows_parked=%d%n",
        run.getLong("run_id"),
        outcome,
        run.getString("stopReason"),
        run.getLong("jobsTouched"),
        run.getLong("jobsDone"),
        run.getLong("rowsTotal"),
        run.getLong("rowsError"));
    return WindowOnce.exitCode(outcome);
  }
}
