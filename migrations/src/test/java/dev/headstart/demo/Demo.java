package dev.headstart.demo;

import dev.headstart.sample.SampleRegister;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One command starts everything; Ctrl-C or SIGTERM stops everything. */
public final class Demo {
  private final DemoHome home;
  private final DemoSettings settings;
  private final Steps steps = new Steps(System.out);
  private final Children children = new Children();
  private final Service chatApi;
  private final Service worker;
  private DemoLock lock;
  private volatile DemoPostgres postgres;

  private Demo(DemoHome home, DemoSettings settings) {
    this.home = home;
    this.settings = settings;
    chatApi = new Service("chat-api", home, settings.chatPort(), settings.chatManagementPort());
    worker =
        new Service("upsert-worker", home, settings.workerPort(), settings.workerManagementPort());
  }

  /**
   * @param args the project's folder
   */
  public static void main(String... args) throws Exception {
    Path project = Path.of(args.length == 0 ? "." : args[0]).toAbsolutePath().normalize();
    Demo demo = null;
    try {
      demo = new Demo(new DemoHome(project), DemoSettings.read(System.getenv()));
      demo.run();
    } catch (DemoFailure e) {
      // Told to stop, things fail that nobody needs to hear of.
      if (demo == null || !demo.children.isStopping()) {
        System.out.println("\n" + e.getMessage() + "\n");
        System.exit(1);
      }
    }
  }

  private void run() throws Exception {
    long started = System.nanoTime();
    System.out.println("\nHeadstart");
    lock = DemoLock.take(home);
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));
    clearLeftOvers();
    Ports.requireFree(settings.ports());
    startDatabase();
    steps.step("bringing the schema up to date", () -> program("migrate", "migrate"));
    importSample();
    if (settings.database().isEmpty()) {
      new DemoDatabase(settings).letServicesIn();
    }
    Map<String, String> forThePage = environmentOf(chatApi);
    forThePage.put("DEMO_WORKER_URL", settings.workerUrl());
    chatApi.start(children, forThePage);
    worker.start(children, environmentOf(worker));
    for (Service service : List.of(chatApi, worker)) {
      steps.step("waiting for " + service.name(), service::waitUntilReady);
    }
    System.out.println(
        Welcome.text(settings, home, TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started)));
    waitForTheEnd();
  }

  /** What a demo that was killed could not stop. */
  private void clearLeftOvers() throws IOException, InterruptedException {
    for (Service service : List.of(chatApi, worker)) {
      if (service.endLeftOver()) {
        steps.say("found " + service.name() + " of a demo that was killed, ended it");
      }
    }
    if (settings.database().isEmpty()) {
      postgres = new DemoPostgres(home, settings.postgresPort());
      if (postgres.isLeftOver()) {
        steps.say("found PostgreSQL of a demo that was killed, stopping it to start it anew");
        postgres.stop();
      }
    }
  }

  private void startDatabase() throws Exception {
    if (settings.database().isPresent()) {
      steps.say("using the database " + settings.databaseUrl());
      return;
    }
    if (postgres.isNew()) {
      steps.step("making the embedded PostgreSQL", postgres::create);
    }
    steps.step("starting PostgreSQL on 127.0.0.1:" + settings.postgresPort(), postgres::start);
    new DemoDatabase(settings).createIfMissing();
  }

  private void importSample() throws Exception {
    if (new DemoDatabase(settings).holdsRegister()) {
      return;
    }
    steps.step(
        "inventing a register of %,d entities".formatted(SampleRegister.ENTITIES),
        () -> {
          SampleRegister.write(home.sampleRegister(), SampleRegister.ENTITIES, SampleRegister.SEED);
        });
    steps.step("importing it", () -> program("import", "import", home.sampleRegister().toString()));
    try (var lines = Files.lines(home.log("import"))) {
      lines.filter(line -> line.startsWith("import ")).forEach(steps::say);
    }
  }

  private void program(String log, String... arguments) throws IOException, InterruptedException {
    children.run(
        "upsert-worker " + String.join(" ", arguments),
        JavaProgram.shortLived(home.program("upsert-worker"), arguments),
        environment(),
        home.log(log));
  }

  /** As in production each service has a role; on a database of your own it is who you say. */
  private Map<String, String> environmentOf(Service service) {
    Map<String, String> environment = environment();
    if (settings.database().isEmpty()) {
      environment.put("DATABASE_USER", DemoDatabase.roleOf(service.name()));
      environment.put("DATABASE_PASSWORD", DemoDatabase.roleOf(service.name()));
    }
    return environment;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("DATABASE_URL", settings.databaseUrl());
    environment.put("DATABASE_USER", settings.user());
    environment.put("DATABASE_PASSWORD", settings.password());
    // People read these logs; who wants JSON says so in the environment.
    if (System.getenv("QUARKUS_LOG_CONSOLE_JSON_ENABLED") == null) {
      environment.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
    }
    return environment;
  }

  private void waitForTheEnd() throws InterruptedException {
    Service ended = (Service) CompletableFuture.anyOf(chatApi.ended(), worker.ended()).join();
    // Ctrl-C reaches the services too: give our own stop the time to begin.
    TimeUnit.SECONDS.sleep(1);
    if (!children.isStopping()) {
      throw ended.died();
    }
  }

  private void stop() {
    System.out.println("\nstopping");
    children.stop();
    try {
      Files.deleteIfExists(home.pid(chatApi.name()));
      Files.deleteIfExists(home.pid(worker.name()));
      if (postgres != null) {
        postgres.stop();
      }
    } catch (IOException | DemoFailure e) {
      System.out.println("not stopped cleanly: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    lock.giveBack();
    System.out.println("stopped");
  }
}
