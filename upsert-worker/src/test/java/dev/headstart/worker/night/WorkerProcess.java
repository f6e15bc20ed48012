package dev.headstart.worker.night;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.worker.batch.CrashPoints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A worker that is a process of its own: it can be killed, stopped and told to end. */
final class WorkerProcess {
  /** What a shell reports of a process that SIGKILL ended. */
  static final int KILLED = 137;

  private WorkerProcess() {}

  /**
   * @param place where it is to die, or none
   * @param hit at which time it comes there
   */
  static Process start(TestDatabase database, int batchSize, int silenceMs, String place, int hit)
      throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WorkerProcess.class.getName(),
                database.address(),
                database.name(),
                database.user(),
                database.password(),
                String.valueOf(batchSize),
                String.valueOf(silenceMs),
                place,
                String.valueOf(hit)))
        .redirectErrorStream(true)
        .redirectOutput(Path.of("target", "worker-process.log").toFile())
        .start();
  }

  public static void main(String... args) {
    TestDatabase database = new TestDatabase(args[0], args[1], args[2], args[3]);
    HandMadeWorker worker =
        new HandMadeWorker(
            database,
            Integer.parseInt(args[4]),
            Integer.parseInt(args[5]),
            new Crash(args[6], Integer.parseInt(args[7])));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(worker)));
    do {
      worker.trigger.wake();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    } while (!worker.trigger.isIdle() || hasOpenJobs(database));
    Runtime.getRuntime().halt(0);
  }

  private static boolean hasOpenJobs(TestDatabase database) {
    return database.number("SELECT count(*) FROM background_jobs WHERE ended_at IS NULL") > 0;
  }

  private static void stop(HandMadeWorker worker) {
    try {
      worker.trigger.onStop(null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Dies at once, as by SIGKILL: no finally, no shutdown hook. */
  private static final class Crash extends CrashPoints {
    private final String place;
    private int left;

    Crash(String place, int hit) {
      this.place = place;
      this.left = hit;
    }

    @Override
    public void reached(Place here) {
      if (here.name().equals(place) && --left == 0) {
        Runtime.getRuntime().halt(KILLED);
      }
    }
  }
}
