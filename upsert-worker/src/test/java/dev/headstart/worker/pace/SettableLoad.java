package dev.headstart.worker.pace;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;

/** The load of all tests of this module: none, unless a test says otherwise. */
@Singleton
public class SettableLoad extends LoadMeter {
  private final Deque<Load> next = new ArrayDeque<>();
  private Load otherwise = Load.NONE;

  SettableLoad() {
    super(null, null, null);
  }

  /** What the next weighings find, one after the other; none after that. */
  public void chatP95(double... milliseconds) {
    next.clear();
    otherwise = Load.NONE;
    for (double ms : milliseconds) {
      next.add(new Load(ms, 0, 0, 2));
    }
  }

  /** Both processors are free, from now on. */
  public void nobodyIsThere() {
    next.clear();
    otherwise = new Load(0, 0, 0, 2);
  }

  @Override
  public Load now() {
    return next.isEmpty() ? otherwise : next.poll();
  }
}
