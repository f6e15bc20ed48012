package dev.headstart.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;

/** Prints what the product takes and gives, on an installation of its own. */
public final class Bench {
  private Bench() {}

  /**
   * @param args the project's folder. BENCH_PORT is the first of five ports, BENCH_ENTITIES the
   *     size of the register, BENCH_ONLY some of chat, night, linear, busy, pollers and lists
   */
  public static void main(String... args) throws Exception {
    Map<String, String> environment = System.getenv();
    int port = Integer.parseInt(environment.getOrDefault("BENCH_PORT", "54340"));
    int entities = Integer.parseInt(environment.getOrDefault("BENCH_ENTITIES", "2000000"));
    List<String> only =
        List.of(
            environment
                .getOrDefault("BENCH_ONLY", "chat,night,linear,busy,pollers,lists")
                .split(","));
    try (Installation installation =
        new Installation(Path.of(args[0]).toAbsolutePath().normalize(), port)) {
      String register = installation.register(entities);
      if (only.contains("chat")) {
        new IdleBench(installation, register).measure();
      }
      if (only.contains("night")) {
        try (Connection connection = installation.postgres().connect(register)) {
          new NightBench(installation, register, connection).measure();
        }
      }
      if (only.contains("linear")) {
        new LinearBench(installation).measure(entities / 10, entities);
      }
      if (only.contains("busy")) {
        new BusyBench(installation, register).measure();
      }
      if (only.contains("pollers")) {
        new PollersBench(installation, register).measure();
      }
      if (only.contains("lists")) {
        new ListBench(installation, register).measure();
      }
    }
  }
}
