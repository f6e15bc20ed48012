package dev.headstart.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Problems for calls that never reach a resource: unknown addresses, bodies over the limit. */
@Singleton
final class ProblemRoutes {
  /** Before Quarkus' own check (order -2), which answers without a body. */
  private static final int BEFORE_SIZE_CHECK = -3;

  private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

  private static final Pattern DETOUR =
      Pattern.compile("(^|/|%2f)(\\.|%2e){1,2}(/|%2f|$)", Pattern.CASE_INSENSITIVE);

  private final ObjectMapper json;
  private final long maxBodyBytes;

  ProblemRoutes(ObjectMapper json, VertxHttpConfig http) {
    this.json = json;
    this.maxBodyBytes = http.limits().maxBodySize().orElseThrow().asLongValue();
  }

  void add(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(this::name);
    router.route().order(BEFORE_SIZE_CHECK).handler(this::refuseDetours);
    router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    router.route().order(BEFORE_SIZE_CHECK).handler(this::refuseTooLarge);
    router.route().order(Integer.MAX_VALUE).handler(this::nothingHere);
  }

  /** On the port of health and metrics too, where the framework answers in HTML. */
  void manage(@Observes ManagementInterface management) {
    management
        .router()
        .route()
        .order(Integer.MAX_VALUE)
        .handler(call -> send(call, Problem.ofStatus(404)));
  }

  private void name(RoutingContext call) {
    CallNames names = CallNames.give(call);
    MDC.put("requestId", names.requestId());
    MDC.put("traceId", names.traceId());
    call.response()
        .putHeader("X-Request-Id", names.requestId())
        .putHeader("traceparent", names.traceparent());
    call.next();
  }

  /** {@code /jobs/%2e%2e} is no way to write {@code /}: nobody means it who means well. */
  private void refuseDetours(RoutingContext call) {
    String path = call.request().path();
    if (path != null && DETOUR.matcher(path).find()) {
      send(call, Problem.ofStatus(404));
    } else {
      call.next();
    }
  }

  private void refuseTooLarge(RoutingContext call) {
    String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    // What is no number was refused by the HTTP parser.
    if (length == null || Long.parseLong(length) <= maxBodyBytes) {
      call.next();
    } else {
      call.fail(413);
    }
  }

  private void nothingHere(RoutingContext call) {
    send(call, Problem.ofStatus(404));
  }

  private void failed(RoutingContext call) {
    if (call.failure() instanceof ProblemException expected) {
      send(call, expected);
      return;
    }
    Optional<Problem> refusal = Refusal.of(call.failure());
    if (refusal.isPresent()) {
      refuse(call, refusal.get());
      return;
    }
    int status = call.statusCode() < 400 ? 500 : call.statusCode();
    if (status == 500 && call.failure() != null) {
      LOG.error("event=call_failed", call.failure());
    }
    send(call, Problem.ofStatus(status));
  }

  private void refuse(RoutingContext call, Problem problem) {
    if (problem.status() == 401) {
      call.response().putHeader("WWW-Authenticate", Refusal.challenge(call.failure()));
    } else if (problem.status() == 503) {
      LOG.warnf("event=issuer_unavailable cause=%s", call.failure());
    }
    send(call, new ProblemException(problem));
  }

  private void send(RoutingContext call, ProblemException e) {
    e.retryAfter().ifPresent(seconds -> call.response().putHeader("Retry-After", seconds));
    send(call, e.problem());
  }

  private void send(RoutingContext call, Problem problem) {
    if (call.response().headWritten()) {
      call.response().reset();
      return;
    }
    if (problem.status() == 413) {
      // The body is not read, so the connection is of no further use.
      call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    call.response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Buffer.buffer(bytes(problem.of(CallNames.of(call)))));
  }

  private byte[] bytes(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
