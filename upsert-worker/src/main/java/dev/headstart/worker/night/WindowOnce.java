package dev.headstart.worker.night;

import dev.headstart.worker.database.Waiting;
import dev.headstart.worker.pace.StopSignal;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The mode run-window: works through the window of today and ends. Exit codes say how: {@value
 * #COMPLETED}, {@value #FAILED}, {@value #PARTIAL}, {@value #CLOSED}.
 */
public final class WindowOnce implements QuarkusApplication {
  private static final Logger LOG = Logger.getLogger(WindowOnce.class);

  /** Every job is done. */
  public static final int COMPLETED = 0;

  /** A job failed, or the database did not answer. */
  public static final int FAILED = 1;

  /** Jobs remain for the next window, or rows are parked. */
  public static final int PARTIAL = 3;

  /** The window is not open, so nothing was done. */
  public static final int CLOSED = 4;

  private final Nights nights;
  private final NightlyRun night;
  private final StopSignal stop;

  WindowOnce(Nights nights, NightlyRun night, StopSignal stop) {
    this.nights = nights;
    this.night = night;
    this.stop = stop;
  }

  @Override
  public int run(String... args) {
    if (!nights.isOpen()) {
      LOG.info("event=window_closed");
      return CLOSED;
    }
    long runId = Waiting.forAnswer(nights.openToday());
    Optional<Run> worked;
    do {
      worked = night.pass(); // a run by hand goes first; ours is next
    } while (worked.isPresent() && worked.get().runId() != runId && !stop.isRaised());
    Run run = Waiting.forAnswer(nights.find(runId)).orElseThrow();
    return run.outcome() == null ? FAILED : exitCode(run.outcome());
  }

  /** Of a run that is finished. */
  public static int exitCode(String outcome) {
    return switch (outcome) {
      case "completed" -> COMPLETED;
      case "partial" -> PARTIAL;
      default -> FAILED;
    };
  }
}
