package dev.headstart.worker.pace;

import dev.headstart.settings.Settings;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;

/** Makes what paces the night without a container. */
public final class Paces {
  private Paces() {}

  public static Throttle throttle(Settings settings) {
    return new Throttle(settings);
  }

  public static ThrottleLog log(MeterRegistry metrics, Pool pool) {
    return new ThrottleLog(metrics, pool, new ThrottleTable());
  }

  /** Never a load, so that two batches are stored at a time. */
  public static LoadMeter calm() {
    SettableLoad calm = new SettableLoad();
    calm.nobodyIsThere();
    return calm;
  }
}
