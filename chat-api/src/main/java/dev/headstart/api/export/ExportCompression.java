package dev.headstart.api.export;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Has exports compressed for clients that can read that. The framework decides by the type that a
 * resource declares, and streams whose type is negotiated declare none: it marks them identity.
 */
@Singleton
class ExportCompression {
  void add(@Observes Router router) {
    router
        .route("/export/*")
        .order(-1)
        .handler(
            call -> {
              call.addHeadersEndHandler(
                  head -> call.response().headers().remove(HttpHeaders.CONTENT_ENCODING));
              call.next();
            });
  }
}
