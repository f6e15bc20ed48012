package dev.headstart.worker.pace;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Time that only goes forward, also while the process is stopped; for durations. */
@Singleton
@DefaultBean
public class Ticker {
  public long nanos() {
    return System.nanoTime();
  }
}
