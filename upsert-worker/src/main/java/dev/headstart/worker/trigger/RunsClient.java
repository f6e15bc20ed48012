package dev.headstart.worker.trigger;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The two calls of the mode trigger. */
final class RunsClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final WorkerAddress worker;

  RunsClient(WorkerAddress worker) {
    this.worker = worker;
  }

  /** Opens the window of today, or finds the run that somebody opened before. */
  JsonObject open() throws IOException, InterruptedException {
    return send(request(worker.runs()).POST(BodyPublishers.noBody()));
  }

  JsonObject find(long runId) throws IOException, InterruptedException {
    return send(request(worker.run(runId)).GET());
  }

  private HttpRequest.Builder request(URI address) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(TIMEOUT);
    if (worker.tokenFile().isPresent()) {
      Path file = worker.tokenFile().get();
      request.header("Authorization", "Bearer " + Files.readString(file).strip());
    }
    return request;
  }

  /**
   * @throws IOException when asking again may help
   * @throws RefusedException when it will not
   */
  private JsonObject send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    int status = response.statusCode();
    if (status >= 500 || status == 429) {
      throw new IOException("it answered " + status);
    }
    if (status >= 400) {
      throw new RefusedException(request.build().uri() + " answered " + status);
    }
    try {
      return new JsonObject(response.body());
    } catch (DecodeException e) {
      throw new RefusedException(request.build().uri() + " is no upsert-worker");
    }
  }

  /** The worker understood and said no. */
  static final class RefusedException extends RuntimeException {
    RefusedException(String message) {
      super(message);
    }
  }
}
