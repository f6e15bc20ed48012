package dev.headstart.problem;

import java.time.Duration;

/** How long a call waits for others before it ends with a problem. */
public final class Patience {
  /**
   * For a database that neither answers nor refuses, a stopped one or a lost network: {@code
   * uni.ifNoItem().after(Patience.WITH_THE_DATABASE).fail()} becomes a 503.
   */
  public static final Duration WITH_THE_DATABASE = Duration.ofSeconds(5);

  private Patience() {}
}
