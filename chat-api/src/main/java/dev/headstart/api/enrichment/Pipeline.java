package dev.headstart.api.enrichment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.settings.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.http.HttpClientResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** The receiver behind ENRICHMENT_URL. */
@Singleton
class Pipeline {
  /** At most this many deliveries at once: a slow receiver must not be flooded. */
  static final int CONCURRENCY = 16;

  private static final int PATIENCE_MS = 5000;

  private final HttpClient client;
  private final ObjectMapper json;
  private final URI address;

  Pipeline(Vertx vertx, ObjectMapper json, Settings settings) {
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setMaxPoolSize(CONCURRENCY)
                .setConnectTimeout(PATIENCE_MS)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(PATIENCE_MS));
    this.json = json;
    this.address = settings.enrichmentUrl().orElse(null);
  }

  /** Delivers one event; any answer is an item, no answer within 5 s is a failure. */
  Uni<Integer> post(CloudEvent event) {
    RequestOptions request =
        new RequestOptions()
            .setAbsoluteURI(address.toString())
            .setMethod(HttpMethod.POST)
            .setTimeout(PATIENCE_MS)
            .putHeader(HttpHeaders.CONTENT_TYPE.toString(), CloudEvent.MEDIA_TYPE)
            .putHeader("Idempotency-Key", event.id());
    Buffer body = Buffer.buffer(bytes(event));
    return client.request(request).chain(started -> send(started, body));
  }

  private static Uni<Integer> send(HttpClientRequest request, Buffer body) {
    return request.send(body).chain(Pipeline::statusAtTheEnd);
  }

  /** The connection is free for the next event only when the answer was read. */
  private static Uni<Integer> statusAtTheEnd(HttpClientResponse response) {
    return response.end().replaceWith(response.statusCode());
  }

  private byte[] bytes(CloudEvent event) {
    try {
      return json.writeValueAsBytes(event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
