package dev.headstart.api.demo;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.net.URI;

/** The demo's upsert-worker. */
@Singleton
class Worker {
  private static final int PATIENCE_MS = 5000;

  private final HttpClient client;

  Worker(Vertx vertx) {
    this.client = vertx.createHttpClient();
  }

  /**
   * The run that is under way now, as the worker tells it.
   *
   * @param authorization of the caller, whose token the worker reads for itself; null where nobody
   *     is identified
   */
  Uni<String> runNow(URI worker, String authorization) {
    RequestOptions request =
        new RequestOptions()
            .setAbsoluteURI(worker.resolve("/runs").toString())
            .setMethod(HttpMethod.POST)
            .setTimeout(PATIENCE_MS)
            .putHeader("Content-Type", "application/json");
    if (authorization != null) {
      request.putHeader("Authorization", authorization);
    }
    return client
        .request(request)
        .chain(started -> started.send("{\"window\":\"now\"}"))
        .chain(Worker::accepted)
        .onFailure(failure -> !(failure instanceof ProblemException))
        .transform(failure -> unavailable());
  }

  private static Uni<String> accepted(HttpClientResponse response) {
    return response
        .body()
        .map(
            body ->
                switch (response.statusCode()) {
                  case 202 -> body.toString();
                  case 401, 403 ->
                      throw new ProblemException(
                          Problem.forbidden("The worker refuses this token."));
                  default -> throw unavailable();
                });
  }

  private static ProblemException unavailable() {
    return new ProblemException(Problem.unavailable("The worker does not open the window."));
  }
}
