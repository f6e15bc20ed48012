package dev.headstart.api.metrics;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.headstart.api.receipt.Receipt;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;

/**
 * Body of POST /metrics/ttfb: what the client measured for one chat request.
 *
 * @param hidden whether the tab was hidden while it waited; left out, it was not
 * @param receipt of the reply: {@code receipt} of its header Server-Timing. One receipt counts
 *     once.
 */
public record TtfbReport(@JsonProperty("ttfb_ms") Double ttfbMs, Boolean hidden, String receipt) {
  /** What takes longer is a sleeping laptop, not a chat. */
  private static final double LONGEST_MS = Receipt.VALID.toMillis();

  /** Nobody waited: counted, but part of no percentile. */
  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }

  static double checked(TtfbReport report) {
    Double ms = report == null ? null : report.ttfbMs();
    // Written so that NaN is refused, too.
    if (ms == null || !(ms >= 0 && ms <= LONGEST_MS)) {
      throw new ProblemException(Problem.invalid("ttfb_ms", "must be a number from 0 to 600000"));
    }
    return ms;
  }
}
