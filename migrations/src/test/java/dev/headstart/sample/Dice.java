package dev.headstart.sample;

import java.util.List;
import java.util.Random;

/** All chance of a sample; the JDK specifies the sequence of {@link Random} for a seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** True in so many of a thousand throws. */
  boolean permille(int chances) {
    return random.nextInt(1000) < chances;
  }

  /** A whole number from low to high, both included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  double fraction() {
    return random.nextDouble();
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
