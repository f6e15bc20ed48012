package dev.headstart.api.metrics;

import java.time.Duration;
import java.util.Arrays;

/** The chat's answer times of the last seconds, in a ring that forgets the oldest. */
final class LatencyWindow {
  /** What the p95 of: all requests of the last seconds, and how many these were. */
  record Figures(double p95Ms, int requests) {}

  private static final long LENGTH = Duration.ofSeconds(5).toNanos();
  private static final int SAMPLES = 1024;

  private final long[] at = new long[SAMPLES];
  private final double[] milliseconds = new double[SAMPLES];
  private int count;

  /**
   * @param start and {@code now} in System.nanoTime()
   */
  synchronized void add(long start, long now) {
    at[count % SAMPLES] = now;
    milliseconds[count % SAMPLES] = (now - start) / 1e6;
    count++;
  }

  /** By nearest rank; 0 without requests. */
  synchronized Figures figures(long now) {
    double[] recent = new double[SAMPLES];
    int requests = 0;
    for (int i = 0; i < Math.min(count, SAMPLES); i++) {
      if (now - at[i] < LENGTH) {
        recent[requests++] = milliseconds[i];
      }
    }
    Arrays.sort(recent, 0, requests);
    return new Figures(requests == 0 ? 0 : recent[(int) Math.ceil(0.95 * requests) - 1], requests);
  }
}
