package dev.headstart.worker.pace;

import java.time.Duration;

/**
 * How the next batch is to be done.
 *
 * @param rows of the batch at most
 * @param lanes batches that may be stored at a time
 * @param rest before it with no cursor open, zero for none
 * @param turn of the chat before it, the cursor stays open; zero while nobody chats
 * @param reason of holding back, null without one
 * @param red whether to ask again after the rest instead of going on
 */
public record Pace(
    int rows, int lanes, Duration rest, Duration turn, Pressure reason, boolean red) {
  public boolean holdsBack() {
    return red || !rest.isZero();
  }

  public String word() {
    return reason == null ? null : reason.word();
  }
}
