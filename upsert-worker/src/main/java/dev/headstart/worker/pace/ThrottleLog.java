package dev.headstart.worker.pace;

import dev.headstart.worker.database.Waiting;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.jboss.logging.Logger;

/** What the throttle does and why: in a metric, in the log, and per run. */
@Singleton
public class ThrottleLog {
  private static final Logger LOG = Logger.getLogger("dev.headstart.throttle");

  private final MeterRegistry registry;
  private final Pool pool;
  private final ThrottleTable table;
  private final Map<Pressure, Double> unsaved = new EnumMap<>(Pressure.class);
  private volatile Pressure now;

  ThrottleLog(MeterRegistry registry, Pool pool, ThrottleTable table) {
    this.registry = registry;
    this.pool = pool;
    this.table = table;
    for (Pressure pressure : Pressure.values()) {
      registry.gauge(
          "upsert.throttle.paused",
          io.micrometer.core.instrument.Tags.of("reason", pressure.word()),
          this,
          log -> log.now == pressure ? 1 : 0);
      seconds(pressure, 0);
    }
  }

  /** One line per change of reason, not per batch. */
  public void changed(Pressure reason, Load load) {
    if (reason != now) {
      now = reason;
      LOG.infof(
          "event=throttle reason=%s chat_p95_ms=%.0f backends=%d runnable=%d cores=%d",
          reason == null ? "none" : reason.word(),
          load.chatP95Ms(),
          load.backends(),
          load.runnable(),
          load.cores());
    }
  }

  public void rested(Pressure reason, Duration rest) {
    double seconds = rest.toNanos() / 1e9;
    seconds(reason, seconds);
    unsaved.merge(reason, seconds, Double::sum);
  }

  /** Adds the rests since the last time to those of the run. */
  public void save(long runId) {
    unsaved.forEach(
        (reason, seconds) -> Waiting.forAnswer(table.add(pool, runId, reason.word(), seconds)));
    unsaved.clear();
  }

  private void seconds(Pressure reason, double seconds) {
    registry.counter("upsert.throttle.seconds", "reason", reason.word()).increment(seconds);
  }
}
