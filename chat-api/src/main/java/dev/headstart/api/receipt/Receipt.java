package dev.headstart.api.receipt;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a chat reply says of itself.
 *
 * @param id by which it counts once
 * @param answeredAt when the reply was ready, in milliseconds since 1970
 * @param workedMs how long the service needed for it
 */
public record Receipt(long id, long answeredAt, int workedMs) {
  /** The longest of a report; what takes longer is a sleeping laptop, not a chat. */
  public static final Duration VALID = Duration.ofMinutes(10);

  /** Name, handshake and the way to us, and nobody's clock is exact. */
  private static final Duration ON_THE_WAY = Duration.ofSeconds(10);

  /** Browsers round what they measure, and our own last moments are not in it. */
  private static final int ROUNDED_MS = 10;

  private static final int BYTES = Long.BYTES + Long.BYTES + Integer.BYTES;

  static Receipt at(Instant now, long workedMs) {
    int worked = (int) Math.min(workedMs, Integer.MAX_VALUE);
    return new Receipt(ThreadLocalRandom.current().nextLong(), now.toEpochMilli(), worked);
  }

  byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(id).putLong(answeredAt).putInt(workedMs).array();
  }

  static Receipt of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new Receipt(buffer.getLong(), buffer.getLong(), buffer.getInt());
  }

  boolean isValidAt(Instant now) {
    return now.toEpochMilli() - answeredAt <= VALID.toMillis();
  }

  /** Nobody saw the first byte before we sent it, nor waited longer than since then. */
  public boolean allows(double ttfbMs, Instant now) {
    long since = now.toEpochMilli() - answeredAt + workedMs;
    return ttfbMs >= workedMs - ROUNDED_MS && ttfbMs <= since + ON_THE_WAY.toMillis();
  }
}
