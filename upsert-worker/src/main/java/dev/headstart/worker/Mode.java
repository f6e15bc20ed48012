package dev.headstart.worker;

import dev.headstart.industry.SsicVersion;
import dev.headstart.settings.StartCheck;
import dev.headstart.worker.database.DatabaseAddress;
import dev.headstart.worker.migrate.SchemaMigration;
import dev.headstart.worker.night.WindowOnce;
import dev.headstart.worker.register.ImportLimits;
import dev.headstart.worker.register.RegisterImport;
import dev.headstart.worker.trigger.RunTrigger;
import dev.headstart.worker.trigger.WorkerAddress;
import io.quarkus.runtime.Quarkus;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * What the program was asked to do. Migrate and import are plain Java on one JDBC connection: they
 * never start Quarkus, so they open no port and no scheduler beside a serving worker, and talk to
 * people in text.
 */
sealed interface Mode {
  int DONE = 0;
  int FAILED = 1;
  int WRONG_USAGE = 2;

  /**
   * @param flags a flag's value by its name, empty when it is not set
   * @return the exit code
   */
  int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err);

  private static int excuse(int exitCode, boolean partialIsOk) {
    return partialIsOk && exitCode == WindowOnce.PARTIAL ? DONE : exitCode;
  }

  /** The standing service; comes back when it was told to stop. */
  record Serve() implements Mode {
    @Override
    public int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err) {
      StartCheck.service(flags);
      Quarkus.run();
      return DONE;
    }
  }

  /**
   * One window, for a CronJob without a standing worker.
   *
   * @param partialIsOk a CronJob need not fail because a job goes on tomorrow
   */
  record RunWindow(boolean partialIsOk) implements Mode {
    @Override
    public int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err) {
      // No port, so that it runs beside a serving worker; no scheduler, it is its own.
      System.setProperty("quarkus.http.host-enabled", "false");
      System.setProperty("quarkus.management.host-enabled", "false");
      System.setProperty("quarkus.scheduler.enabled", "false");
      AtomicInteger exitCode = new AtomicInteger(FAILED);
      Quarkus.run(WindowOnce.class, (code, failure) -> exitCode.set(code));
      return Mode.excuse(exitCode.get(), partialIsOk);
    }
  }

  /** The window of a standing worker, for a CronJob that waits for its outcome. */
  record Trigger(boolean partialIsOk) implements Mode {
    @Override
    public int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err) {
      return Mode.excuse(new RunTrigger(WorkerAddress.read(flags), out, err).run(), partialIsOk);
    }
  }

  /** The register from files into staging_acra_companies. */
  record Import(List<Path> files, Optional<SsicVersion> edition) implements Mode {
    @Override
    public int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err) {
      RegisterImport register =
          new RegisterImport(DatabaseAddress.read(flags), ImportLimits.read(flags), out, err);
      return register.run(files, edition) ? DONE : FAILED;
    }
  }

  /** The schema up to date. */
  record Migrate() implements Mode {
    @Override
    public int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err) {
      return new SchemaMigration(DatabaseAddress.read(flags), out, err).run() ? DONE : FAILED;
    }
  }

  /** The usage, when it was asked for. */
  record Help() implements Mode {
    @Override
    public int run(Function<String, Optional<String>> flags, PrintStream out, PrintStream err) {
      out.print(CommandLine.USAGE);
      return DONE;
    }
  }
}
