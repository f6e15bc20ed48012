package dev.headstart.worker.batch;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Places at which a test may kill the process; in production nothing can. */
@Singleton
@DefaultBean
public class CrashPoints {
  /** Where a death may hurt. */
  public enum Place {
    AFTER_RESCUE,
    AFTER_CLAIM,
    CURSOR_OPEN,
    AFTER_FENCE,
    AFTER_ROWS,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    BEFORE_PARK_COMMIT,
    BEFORE_RELEASE,
    AFTER_RELEASE,
    BEFORE_FINISH
  }

  public void reached(Place place) {
    // nothing happens, unless a test put something here
  }
}
