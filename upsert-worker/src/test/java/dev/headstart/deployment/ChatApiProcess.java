package dev.headstart.deployment;

import static org.awaitility.Awaitility.await;

import dev.headstart.postgres.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** chat-api as it is packaged, a process of its own beside the worker under test. */
final class ChatApiProcess implements AutoCloseable {
  private static final Path PROGRAM =
      Path.of("..", "chat-api", "target", "quarkus-app", "quarkus-run.jar");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Process process;
  final int port = freePort();
  final int managementPort = freePort();

  ChatApiProcess(TestDatabase database, Map<String, String> environment) throws IOException {
    Assumptions.assumeTrue(
        Files.exists(PROGRAM), "needs chat-api packaged: mvn verify, all modules");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            PROGRAM.toString());
    builder.environment().putAll(environment);
    builder.environment().put("DATABASE_URL", database.url());
    builder.environment().put("DATABASE_USER", "chat_api");
    // From a file, as a deployment may mount it.
    Path password = Files.writeString(Path.of("target", "password"), "chat_api\n");
    builder.environment().put("DATABASE_PASSWORD_FILE", password.toString());
    builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
    process =
        builder.redirectErrorStream(true).redirectOutput(new File("target/chat-api.log")).start();
  }

  ChatApiProcess waitUntilReady() {
    await()
        .atMost(Duration.ofSeconds(90))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> isReady());
    return this;
  }

  boolean isReady() {
    try {
      return get(managementPort, "/q/health/ready").statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  HttpResponse<String> get(int port, String path) throws IOException {
    return send(HttpRequest.newBuilder(uri(port, path)).GET());
  }

  HttpResponse<String> post(String path, String json) throws IOException {
    return send(
        HttpRequest.newBuilder(uri(port, path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As Kubernetes does it: SIGTERM. */
  void terminate() {
    process.destroy();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
