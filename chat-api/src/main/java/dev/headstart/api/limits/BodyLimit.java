package dev.headstart.api.limits;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Counts the bytes of a body that did not say how many it has, before anybody reads them. */
@Provider
class BodyLimit implements ReaderInterceptor {
  private static final int OF_OTHERS = 64 * 1024;

  private final CurrentVertxRequest current;

  BodyLimit(CurrentVertxRequest current) {
    this.current = current;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    RoutingContext call = current.getCurrent();
    int most =
        RouteClass.of(call.request().method(), call.normalizedPath())
            .map(RouteClass::maxBodyBytes)
            .orElse(OF_OTHERS);
    byte[] body = context.getInputStream().readNBytes(most + 1);
    if (body.length > most) {
      throw new ProblemException(Problem.tooLarge(most));
    }
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }
}
