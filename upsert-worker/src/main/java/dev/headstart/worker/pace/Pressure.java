package dev.headstart.worker.pace;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Why the night holds back. Above amber it goes slower, above red it stops until the figure is down
 * to half of red.
 */
public enum Pressure {
  /**
   * p95 of the chat in ms: 15 is what it may take beside no night, so that it feels next to nothing
   * of one; 150 is half of what users accept.
   */
  CHAT_SLOW(15, 150) {
    @Override
    double of(Load load, double batchMs) {
      return load.chatP95Ms();
    }
  },
  /** Somebody chats, whatever it takes: no reason to rest, but one to take turns with the chat. */
  CHAT_ACTIVE(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY) {
    @Override
    double of(Load load, double batchMs) {
      return load.chatP95Ms();
    }
  },
  /** The last batch in ms, which was made small before: the disk or a lock. */
  BATCHES_SLOW(500, 5_000) {
    @Override
    double of(Load load, double batchMs) {
      return batchMs;
    }
  },
  /** Executing sessions of others per core. */
  DATABASE_BUSY(2, 16) {
    @Override
    double of(Load load, double batchMs) {
      return (double) load.backends() / load.cores();
    }
  },
  /** Runnable threads per core; never a reason to stop, for it says nothing of the chat. */
  CPU_BUSY(4, Double.POSITIVE_INFINITY) {
    @Override
    double of(Load load, double batchMs) {
      return (double) load.runnable() / load.cores();
    }
  };

  private final double amber;
  private final double red;

  Pressure(double amber, double red) {
    this.amber = amber;
    this.red = red;
  }

  abstract double of(Load load, double batchMs);

  /** As it stands in the database, in JSON and in metrics. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Pressure> amber(Load load, double batchMs) {
    return Arrays.stream(values()).filter(p -> p.of(load, batchMs) > p.amber).findFirst();
  }

  /**
   * @param before the one that stopped the night, null while it goes
   */
  static Optional<Pressure> red(Load load, double batchMs, Pressure before) {
    return Arrays.stream(values())
        .filter(p -> p.of(load, batchMs) > (p == before ? p.red / 2 : p.red))
        .findFirst();
  }
}
