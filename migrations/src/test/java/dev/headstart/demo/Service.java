package dev.headstart.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One of the two services as a process of its own. */
final class Service {
  private static final Duration TIME_TO_BE_READY = Duration.ofSeconds(90);

  private final String name;
  private final DemoHome home;
  private final int port;
  private final int managementPort;
  private Process process;

  Service(String name, DemoHome home, int port, int managementPort) {
    this.name = name;
    this.home = home;
    this.port = port;
    this.managementPort = managementPort;
  }

  String name() {
    return name;
  }

  /** Ends the process of a demo that was killed; true when there was one. */
  boolean endLeftOver() throws IOException, InterruptedException {
    Path pid = home.pid(name);
    Optional<ProcessHandle> leftOver = Optional.empty();
    if (Files.exists(pid)) {
      leftOver = PidFile.read(pid).flatMap(PidFile::process);
      leftOver.ifPresent(ProcessHandle::destroy);
      leftOver.ifPresent(Service::waitOrKill);
      Files.delete(pid);
    }
    return leftOver.isPresent();
  }

  void start(Children children, Map<String, String> environment) throws IOException {
    Map<String, String> own = new HashMap<>(environment);
    own.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    own.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
    process = children.start(JavaProgram.service(home.program(name)), own, home.log(name));
    PidFile.of(process.toHandle()).write(home.pid(name));
  }

  void waitUntilReady() throws InterruptedException {
    long deadline = System.nanoTime() + TIME_TO_BE_READY.toNanos();
    while (!isReady()) {
      if (!process.isAlive()) {
        throw died();
      }
      if (System.nanoTime() > deadline) {
        throw new DemoFailure(name + " does not become ready:\n" + Children.tail(home.log(name)));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  CompletableFuture<Service> ended() {
    return process.onExit().thenApply(ended -> this);
  }

  DemoFailure died() {
    return new DemoFailure(
        "%s ended with exit code %d:%n%s"
            .formatted(name, process.exitValue(), Children.tail(home.log(name))));
  }

  private boolean isReady() throws InterruptedException {
    URI health = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    HttpRequest request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
    try {
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private static void waitOrKill(ProcessHandle leftOver) {
    try {
      leftOver.onExit().get(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      leftOver.destroyForcibly();
      leftOver.onExit().join();
    }
  }
}
