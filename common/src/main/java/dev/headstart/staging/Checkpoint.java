package dev.headstart.staging;

/** The last committed keyset position of a job; {@link #START} is before the first row. */
public record Checkpoint(String code, long stagingId) {
  public static final Checkpoint START = new Checkpoint("", 0);
}
