package dev.headstart.worker.pace;

import dev.headstart.worker.database.Waiting;
import io.quarkus.arc.DefaultBean;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Reads the load, at most four times a second: a batch is shorter than that. */
@Singleton
@DefaultBean
public class LoadMeter {
  private static final long FRESH = Duration.ofMillis(250).toNanos();
  private static final Path LOADAVG = Path.of("/proc/loadavg");

  private final Pool pool;
  private final LoadTable table;
  private final Ticker ticker;
  private Load last;
  private long readAt;

  LoadMeter(Pool pool, LoadTable table, Ticker ticker) {
    this.pool = pool;
    this.table = table;
    this.ticker = ticker;
  }

  public Load now() {
    long now = ticker.nanos();
    if (last == null || now - readAt > FRESH) {
      last = Waiting.forAnswer(table.read(pool, runnable(), cores()));
      readAt = now;
    }
    return last;
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /** The fourth word of loadavg is runnable/all threads, this one included. */
  private static int runnable() {
    try {
      String threads = Files.readString(LOADAVG).split(" ")[3];
      return Integer.parseInt(threads.substring(0, threads.indexOf('/')));
    } catch (IOException | RuntimeException e) {
      return 0; // not Linux
    }
  }
}
