package dev.headstart.api.chat;

import java.util.Locale;

/** How long the parts of one request take, as the header Server-Timing tells a browser. */
final class Phases {
  private final long start = System.nanoTime();
  private final StringBuilder told = new StringBuilder();
  private long begun = start;

  /** From here on, the first part. */
  void begin() {
    begun = System.nanoTime();
  }

  /** One part ends, and the next begins. */
  void end(String phase) {
    append(phase, begun).append(", ");
    begun = System.nanoTime();
  }

  /** All parts, and last the whole. */
  String inAll(String whole) {
    return append(whole, start).toString();
  }

  /** Since the beginning. */
  double milliseconds() {
    return milliseconds(start);
  }

  private StringBuilder append(String name, long since) {
    return told.append(String.format(Locale.ROOT, "%s;dur=%.1f", name, milliseconds(since)));
  }

  private static double milliseconds(long since) {
    return (System.nanoTime() - since) / 1e6;
  }
}
