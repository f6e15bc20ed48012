package dev.headstart.worker.night;

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

  WindowOnce(Nights nights, NightlyRun night) {
    this.nights = nights;
    this.night = night;
  }

  @Override
  public int run(String... args) {
    long runId = nights.openToday().await().indefinitely();
    Optional<Run> worked = night.pass();
    if (worked.isEmpty()) {
      LOG.info("event=window_closed");
      return CLOSED;
    }
    Run run = nights.find(runId).await().indefinitely().orElseThrow();
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
