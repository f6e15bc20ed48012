package dev.headstart.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The demo's one PostgreSQL: made once, durable as a real one, stopped with the demo. */
final class DemoPostgres {
  private static final String USER = "headstart";

  private final DemoHome home;
  private final int port;
  private final Path bin;

  DemoPostgres(DemoHome home, int port) throws IOException {
    this.home = home;
    this.port = port;
    this.bin = PostgresBinaries.unpackInto(home.postgresBinaries()).resolve("bin");
  }

  boolean isNew() {
    return !Files.exists(home.postgresData());
  }

  /** A server on our data that nobody owns any more: its demo was killed. */
  boolean isLeftOver() throws IOException, InterruptedException {
    return !isNew() && run("status", pgCtl("status")) == 0;
  }

  /** Makes the data directory; it takes its place when it is complete. */
  void create() throws IOException, InterruptedException {
    Path unfinished = home.folder().resolve("postgres.unfinished");
    delete(unfinished);
    Path password = Files.writeString(home.folder().resolve("password"), USER);
    // fsync and synchronous_commit stay on, as everywhere; the locale does not depend on the
    // system.
    List<String> command =
        tool(
            "initdb",
            "--pgdata",
            unfinished.toString(),
            "--username",
            USER,
            "--pwfile",
            password.toString(),
            "--auth",
            "scram-sha-256",
            "--encoding",
            "UTF8",
            "--locale-provider",
            "builtin",
            "--builtin-locale",
            "C.UTF-8",
            "--locale",
            "C");
    require("initdb", run("initdb", command));
    Files.delete(password);
    Files.move(unfinished, home.postgresData());
  }

  void start() throws IOException, InterruptedException {
    List<String> command = pgCtl("start");
    String socket = Children.isWindows() ? "" : " -c unix_socket_directories=''";
    command.addAll(
        List.of(
            "--wait",
            "--timeout",
            "60",
            "--log",
            home.log("postgres").toString(),
            "--options",
            // 128 MB by default, less than the live part of a whole register with its indexes.
            "-c listen_addresses=127.0.0.1 -c shared_buffers=512MB -p " + port + socket));
    if (run("start", command) != 0) {
      throw new DemoFailure("PostgreSQL did not start:\n" + Children.tail(home.log("postgres")));
    }
  }

  /** Ends connections at once and writes everything down; a clean stop. */
  void stop() throws IOException, InterruptedException {
    List<String> command = pgCtl("stop");
    command.addAll(List.of("--mode", "fast", "--wait", "--timeout", "60"));
    run("stop", command);
  }

  private List<String> pgCtl(String verb) {
    return tool("pg_ctl", verb, "--pgdata", home.postgresData().toString());
  }

  private List<String> tool(String name, String... arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root") && !Children.isWindows()) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it is nobody.
      command.addAll(List.of("unshare", "--user"));
    }
    command.add(bin.resolve(name).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Not one of the children: those end with the demo, these must not be cut short. */
  private int run(String verb, List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(home.log("postgres-" + verb).toFile());
    builder.environment().putAll(Map.of("LC_ALL", "C"));
    Process process = builder.start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new DemoFailure("PostgreSQL's " + verb + " did not come to an end");
    }
    return process.exitValue();
  }

  private void require(String verb, int exitCode) {
    if (exitCode != 0) {
      throw new DemoFailure(
          "PostgreSQL's " + verb + " failed:\n" + Children.tail(home.log("postgres-" + verb)));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
