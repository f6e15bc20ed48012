package dev.headstart.bench;

import dev.headstart.sample.SampleRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL, databases with invented registers, and the services as this build packaged them. */
final class Installation implements AutoCloseable {
  /** As its image has it: rows stay in the server, so code is not worth the second compiler. */
  private static final String WORKER_JVM = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private final Path project;
  private final Path home;
  private final int port;
  private final BenchPostgres postgres;

  /**
   * @param port of PostgreSQL; the next four are the services'
   */
  Installation(Path project, int port) throws IOException {
    this.project = project;
    this.home = Files.createDirectories(project.resolve(".headstart").resolve("bench"));
    this.port = port;
    this.postgres = new BenchPostgres(home.resolve("postgres"), port);
  }

  BenchPostgres postgres() {
    return postgres;
  }

  /** A database with a register of so many entities; made once. */
  String register(int entities) throws Exception {
    String name = "register_" + entities;
    try (Connection connection = postgres.connect("postgres");
        var statement = connection.createStatement()) {
      if (statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + name + "'").next()) {
        migrate(name);
        return name;
      }
      // Named when it is whole: one that was cut off is made again.
      statement.execute("DROP DATABASE IF EXISTS unfinished");
      statement.execute("CREATE DATABASE unfinished");
      fill("unfinished", entities);
      statement.execute("ALTER DATABASE unfinished RENAME TO " + name);
    }
    return name;
  }

  private void fill(String database, int entities) throws Exception {
    migrate(database);
    Path file = home.resolve("register.csv.gz");
    System.out.printf("inventing and importing %,d entities%n", entities);
    SampleRegister.write(file, entities, SampleRegister.SEED);
    worker(database, "import", file.toString()).waitForItsEnd();
    Files.delete(file);
    try (Connection connection = postgres.connect(database);
        var statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION pg_stat_statements");
      statement.execute("VACUUM (ANALYZE)");
    }
  }

  private void migrate(String database) throws Exception {
    worker(database, "migrate").waitForItsEnd();
    try (Connection connection = postgres.connect(database);
        var statement = connection.createStatement()) {
      for (String role : new String[] {"chat_api", "upsert_worker"}) {
        statement.execute("ALTER ROLE " + role + " LOGIN PASSWORD '" + role + "'");
      }
    }
  }

  String workerUrl() {
    return "http://127.0.0.1:" + (port + 1);
  }

  String chatUrl() {
    return "http://127.0.0.1:" + (port + 3);
  }

  /** The standing worker; runs are opened by hand and are not capped. */
  Program worker(String database) throws Exception {
    Program worker = worker(database, "serve");
    worker.waitUntilReady(port + 2);
    return worker;
  }

  private Program worker(String database, String... mode) throws IOException {
    Map<String, String> flags = flags(database, port + 1, port + 2);
    flags.put("UPSERT_MAX_PER_JOB", "100000000");
    flags.put("UPSERT_SCHEDULE", "external");
    if (mode[0].equals("serve")) {
      comeInAs("upsert_worker", flags);
    }
    flags.put("JDK_JAVA_OPTIONS", WORKER_JVM);
    return Program.start(
        jar("upsert-worker"), home.resolve("worker-" + mode[0] + ".log"), flags, mode);
  }

  Program chatApi(String database) throws Exception {
    return chatApi(database, Map.of());
  }

  Program chatApi(String database, Map<String, String> more) throws Exception {
    Map<String, String> flags = flags(database, port + 3, port + 4);
    comeInAs("chat_api", flags);
    flags.putAll(more);
    Program chat = Program.start(jar("chat-api"), home.resolve("chat-api.log"), flags);
    chat.waitUntilReady(port + 4);
    return chat;
  }

  /** What serves has a role of its own, as in production; the rest is the owner's. */
  private static void comeInAs(String role, Map<String, String> flags) {
    flags.put("DATABASE_USER", role);
    flags.put("DATABASE_PASSWORD", role);
  }

  private Map<String, String> flags(String database, int httpPort, int managementPort) {
    return new HashMap<>(
        Map.of(
            "DATABASE_URL", postgres.url(database),
            "DATABASE_USER", postgres.user(),
            "DATABASE_PASSWORD", postgres.user(),
            "QUARKUS_HTTP_PORT", String.valueOf(httpPort),
            "QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort)));
  }

  private Path jar(String module) {
    return project.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
