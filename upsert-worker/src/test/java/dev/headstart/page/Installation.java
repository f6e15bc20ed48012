package dev.headstart.page;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.sample.SampleRegister;
import dev.headstart.settings.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;

/** Both services as packaged, on a database with an invented register. */
final class Installation {
  static final int CAP = 150;

  /** Small, so that a run of the cap takes long enough to be seen running. */
  private static final int BATCH = 2;

  private static final int ENTITIES = 8_000;
  private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("HH:mm");
  private static final Path LOGS = Path.of("target", "page");

  private final TestDatabase database = TestPostgres.freshDatabase();
  private final String chatApi = "http://127.0.0.1:" + freePort();
  private final List<Process> started = new ArrayList<>();

  static Path program(String module) {
    return Path.of("..", module, "target", "quarkus-app", "quarkus-run.jar");
  }

  static boolean isBuilt() {
    return Files.exists(program("chat-api")) && Files.exists(program("upsert-worker"));
  }

  void start() throws IOException, InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> started.forEach(Process::destroy)));
    Path register = Files.createDirectories(LOGS).resolve("register.csv.gz");
    SampleRegister.write(register, ENTITIES, SampleRegister.SEED);
    if (run("upsert-worker", Map.of(), "import", register.toString()).waitFor() != 0) {
      throw new IllegalStateException("The import failed, see " + LOGS.toAbsolutePath());
    }
    String worker = "http://127.0.0.1:" + freePort();
    serve("chat-api", chatApi, Map.of("DEMO_WORKER_URL", worker));
    serve(
        "upsert-worker",
        worker,
        Map.of(
            "UPSERT_SCHEDULE", "external",
            "UPSERT_MAX_PER_JOB", String.valueOf(CAP),
            "STAGING_BATCH_SIZE", String.valueOf(BATCH)));
    awaitAnswer(chatApi + "/info");
    awaitAnswer(worker + "/runs");
  }

  TestDatabase database() {
    return database;
  }

  String page(String view) {
    return chatApi + "/#/" + view;
  }

  private void serve(String module, String address, Map<String, String> flags) throws IOException {
    var environment = new HashMap<>(flags);
    // Closed whenever the tests run, at night too: a night comes when a test opens the window.
    LocalTime far =
        LocalTime.now(Settings.read(name -> Optional.empty()).windowZone()).plusHours(6);
    environment.put("UPSERT_WINDOW_START", far.format(TO_THE_MINUTE));
    environment.put("UPSERT_WINDOW_END", far.plusHours(1).format(TO_THE_MINUTE));
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(URI.create(address).getPort()));
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(freePort()));
    started.add(run(module, environment));
  }

  private Process run(String module, Map<String, String> flags, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Minutes of life: the optimising compiler would only take the processor from it.
                "-XX:TieredStopAtLevel=1",
                "-jar",
                program(module).toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    String log = module + String.join("-", arguments).replaceAll("[^a-z].*", "") + ".log";
    builder.redirectOutput(LOGS.resolve(log).toFile());
    builder.environment().putAll(flags);
    builder.environment().put("DATABASE_URL", database.url());
    // An import is the owner's; what serves has a role of its own.
    TestDatabase own = arguments.length > 0 ? database : database.as(module.replace('-', '_'));
    builder.environment().put("DATABASE_USER", own.user());
    builder.environment().put("DATABASE_PASSWORD", own.password());
    return builder.start();
  }

  private static void awaitAnswer(String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
    Awaitility.await(address)
        .atMost(Duration.ofSeconds(90))
        .ignoreExceptions()
        .until(
            () ->
                HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.discarding())
                        .statusCode()
                    == 200);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
