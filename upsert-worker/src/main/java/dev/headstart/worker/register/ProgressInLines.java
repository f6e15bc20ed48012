package dev.headstart.worker.register;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** A line now and then. */
final class ProgressInLines implements Progress {
  private static final Duration INTERVAL = Duration.ofSeconds(5);

  private final PrintStream err;
  private final long totalBytes;
  private final long started = System.nanoTime();
  private long shown = started;

  ProgressInLines(PrintStream err, long totalBytes) {
    this.err = err;
    this.totalBytes = Math.max(totalBytes, 1);
  }

  @Override
  public void at(long bytes, long rows) {
    long now = System.nanoTime();
    if (now - shown >= INTERVAL.toNanos()) {
      shown = now;
      err.printf(
          Locale.ROOT,
          "%4d s  read %3d %%, %,d rows%n",
          seconds(now),
          bytes * 100 / totalBytes,
          rows);
    }
  }

  @Override
  public void step(String what) {
    long now = System.nanoTime();
    // A small import needs no story.
    if (now - started >= INTERVAL.toNanos()) {
      err.printf(Locale.ROOT, "%4d s  %s%n", seconds(now), what);
    }
  }

  @Override
  public void close() {
    // every line is already out
  }

  private long seconds(long now) {
    return Duration.ofNanos(now - started).toSeconds();
  }
}
