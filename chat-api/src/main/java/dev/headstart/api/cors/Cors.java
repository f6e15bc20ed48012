package dev.headstart.api.cors;

import static io.vertx.core.http.HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS;
import static io.vertx.core.http.HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS;
import static io.vertx.core.http.HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN;
import static io.vertx.core.http.HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS;
import static io.vertx.core.http.HttpHeaders.ACCESS_CONTROL_MAX_AGE;
import static io.vertx.core.http.HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD;
import static io.vertx.core.http.HttpHeaders.ORIGIN;
import static io.vertx.core.http.HttpHeaders.VARY;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cross-origin resource sharing. A page of a foreign origin is answered without leave to read the
 * answer; refusing it, as the framework's own filter does, would also hit our own page behind a
 * proxy that speaks TLS. No cookies are in play, so none are allowed.
 */
@Singleton
class Cors {
  /** Before callers are identified: the browser's question carries no credentials. */
  private static final int BEFORE_ALL = -400;

  private static final String A_DAY = "86400";
  private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";

  /** Whatever a client may need to send or to read besides what browsers allow anyway. */
  private static final String SENT =
      "Accept, Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID,"
          + " traceparent, X-Api-Key, X-Request-Id, X-Tenant-ID";

  private static final String EXPOSED =
      "Allow, Content-Disposition, Content-Location, ETag, Idempotency-Replayed, Location,"
          + " RateLimit, RateLimit-Policy, Retry-After, Server-Timing, traceparent,"
          + " WWW-Authenticate, X-Request-Id";

  private final Set<String> origins;

  Cors(CorsSettings settings) {
    this.origins =
        settings.origins().orElse(Set.of()).stream()
            .map(text -> Origin.of(text).text())
            .collect(Collectors.toUnmodifiableSet());
  }

  void add(@Observes Router router) {
    if (!origins.isEmpty()) {
      router.route().order(BEFORE_ALL).handler(this::answer);
    }
  }

  private void answer(RoutingContext call) {
    HttpServerRequest request = call.request();
    MultiMap headers = call.response().headers().add(VARY, ORIGIN);
    String origin = request.getHeader(ORIGIN);
    if (origin == null || !origins.contains(origin)) {
      call.next();
      return;
    }
    headers.set(ACCESS_CONTROL_ALLOW_ORIGIN, origin).set(ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    if (request.method() == HttpMethod.OPTIONS
        && request.getHeader(ACCESS_CONTROL_REQUEST_METHOD) != null) {
      headers
          .set(ACCESS_CONTROL_ALLOW_METHODS, METHODS)
          .set(ACCESS_CONTROL_ALLOW_HEADERS, SENT)
          .set(ACCESS_CONTROL_MAX_AGE, A_DAY);
      call.response().setStatusCode(204).end();
    } else {
      call.next();
    }
  }
}
