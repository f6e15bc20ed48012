package dev.headstart.api.info;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** GET /openapi is the framework's, which would answer to any other method as well. */
@Singleton
class DescriptionRoute {
  private static final int BEFORE_THE_FRAMEWORK = -3;
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  void add(@Observes Router router) {
    router.route("/openapi").order(BEFORE_THE_FRAMEWORK).handler(this::refuseToWrite);
  }

  private void refuseToWrite(RoutingContext call) {
    if (READING.contains(call.request().method())) {
      call.next();
      return;
    }
    call.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
    if (call.request().method() == HttpMethod.OPTIONS) {
      call.response().setStatusCode(204).end();
    } else {
      call.fail(405);
    }
  }
}
