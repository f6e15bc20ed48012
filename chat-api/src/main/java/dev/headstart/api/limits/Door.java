package dev.headstart.api.limits;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/** Turns calls away before anything is done for them, their body not read. */
@Singleton
class Door {
  /** After names are given; before the caller is asked who it is (order -200), which costs most. */
  private static final int BEFORE_THE_CALLER_IS_KNOWN = -250;

  private final Crowd crowd;

  Door(Crowd crowd) {
    this.crowd = crowd;
  }

  void add(@Observes Router router) {
    router.route().order(BEFORE_THE_CALLER_IS_KNOWN).handler(this::letIn);
  }

  private void letIn(RoutingContext call) {
    RouteClass.of(call.request().method(), call.normalizedPath())
        .ifPresentOrElse(kind -> letIn(call, kind), call::next);
  }

  private void letIn(RoutingContext call, RouteClass kind) {
    String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    // What is no number was refused by the HTTP parser.
    if (length != null && Long.parseLong(length) > kind.maxBodyBytes()) {
      call.fail(new ProblemException(Problem.tooLarge(kind.maxBodyBytes())));
      return;
    }
    if (!crowd.enter(kind)) {
      call.fail(new ProblemException(Problem.unavailable("More ask than can be answered.")));
      return;
    }
    AtomicBoolean waits = new AtomicBoolean(true);
    Runnable leave =
        () -> {
          if (waits.getAndSet(false)) {
            crowd.leave();
          }
        };
    // A stream may last for hours, but who has its head does not wait any more.
    call.addHeadersEndHandler(head -> leave.run());
    call.addEndHandler(end -> leave.run());
    call.next();
  }
}
