package dev.headstart.worker.pace;

import dev.headstart.settings.Settings;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Weighs the load before each batch; batch size and rests follow it gently. */
@Singleton
public class Throttle {
  /** Below it a batch is mostly overhead. */
  static final int FEWEST_ROWS = 50;

  /**
   * What a batch should take: long enough to be worth a commit, short enough to stop at its edge.
   */
  private static final double SHORTEST_MS = 100;

  private static final double LONGEST_MS = 250;

  /** The floor of 2,000 rows per minute: whatever the load, unless red. */
  private static final double MS_PER_ROW_AT_MOST = 30;

  private static final double FIRST_REST_MS = 20;

  /**
   * How long a batch may take while somebody chats, about as long as an answer: longer ones made
   * some answers wait for twice their time. Then nothing for three times as long, so that a quarter
   * of the machine is the night's. README, "Figures", says what the chat notices of it.
   */
  private static final double LONGEST_BESIDE_CHAT_MS = 10;

  private static final double TURN = 3;

  private static final Duration RED_REST = Duration.ofMillis(500);

  private final int mostRows;
  private final int fewestRows;
  private int rows;
  private double restMs;
  private int lastRows;
  private double lastMs;
  private Pressure reason;
  private boolean red;

  Throttle(Settings settings) {
    mostRows = settings.batchSize();
    fewestRows = Math.min(FEWEST_ROWS, mostRows);
    rows = mostRows;
  }

  /** How to do the next batch under this load. */
  public Pace next(Load load) {
    Pressure stop = Pressure.red(load, lastMs, red ? reason : null).orElse(null);
    red = stop != null;
    if (red) {
      reason = stop;
      lastMs = 0; // a batch of before the rest says nothing of after it
      return new Pace(fewestRows, 1, RED_REST, Duration.ZERO, stop, true);
    }
    double turnMs = load.hasChat() ? Math.min(TURN * lastMs, longestRest()) : 0;
    Pressure slow = Pressure.amber(load, lastMs).orElse(null);
    if (slow != null) {
      reason = slow;
      double grown = Math.max(Math.max(FIRST_REST_MS, turnMs), restMs * 1.5);
      restMs = Math.min(grown, longestRest());
    } else {
      restMs = restMs / 2 < FIRST_REST_MS ? 0 : restMs / 2;
      if (restMs == 0) {
        reason = load.hasChat() ? Pressure.CHAT_ACTIVE : null;
      }
    }
    int lanes = restMs == 0 && load.leavesTwoCores() ? 2 : 1;
    return new Pace(
        load.hasChat() ? rowsBesideChat() : rows,
        lanes,
        ofMillis(restMs),
        ofMillis(turnMs),
        reason,
        false);
  }

  private int rowsBesideChat() {
    double inTime = lastMs == 0 ? fewestRows : lastRows * LONGEST_BESIDE_CHAT_MS / lastMs;
    return (int) Math.max(fewestRows, Math.min(rows, inTime));
  }

  private static Duration ofMillis(double ms) {
    return Duration.ofNanos((long) (ms * 1e6));
  }

  private double longestRest() {
    return Math.max(0, lastRows * MS_PER_ROW_AT_MOST - lastMs);
  }

  /** What the last batch took, from which the size of the next follows. */
  public void took(int batchRows, Duration duration) {
    lastRows = batchRows;
    lastMs = duration.toNanos() / 1e6;
    if (lastMs > LONGEST_MS) {
      rows = Math.max(fewestRows, (int) (batchRows * Math.max(0.5, LONGEST_MS / 2 / lastMs)));
    } else if (lastMs < SHORTEST_MS && batchRows >= rows) {
      rows = Math.min(mostRows, rows + rows / 4 + 1);
    }
  }
}
