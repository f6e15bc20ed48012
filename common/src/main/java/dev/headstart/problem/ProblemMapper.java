package dev.headstart.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.headstart.paging.WrongPageException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where whatever a call threw becomes a problem. */
final class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  /** What clients need of the framework's own answers. */
  private static final List<String> KEPT_HEADERS =
      List.of(HttpHeaders.RETRY_AFTER, HttpHeaders.WWW_AUTHENTICATE);

  private final CurrentVertxRequest current;

  ProblemMapper(CurrentVertxRequest current) {
    this.current = current;
  }

  @ServerExceptionMapper
  Response expected(ProblemException e) {
    return answer(e);
  }

  @ServerExceptionMapper
  Response wrongPage(WrongPageException e) {
    return answer(Problem.invalid(e.parameter(), e.reason()));
  }

  @ServerExceptionMapper
  Response wrongType(MismatchedInputException e) {
    return answer(JsonProblem.of(e));
  }

  @ServerExceptionMapper
  Response unreadable(JsonProcessingException e) {
    return answer(JsonProblem.of(e));
  }

  @ServerExceptionMapper
  Response framework(WebApplicationException e) {
    if (e.getCause() instanceof JsonProcessingException json) {
      return unreadable(json);
    }
    Response chosen = e.getResponse();
    if (chosen.getStatus() < 400) {
      return chosen;
    }
    String allowed = AllowedMethods.ofPresentCall();
    int status = isOtherMethod(chosen, allowed) ? 405 : chosen.getStatus();
    var answer = Response.fromResponse(answer(Problem.ofStatus(status)));
    KEPT_HEADERS.stream()
        .filter(name -> chosen.getHeaderString(name) != null)
        .forEach(name -> answer.header(name, null).header(name, chosen.getHeaderString(name)));
    if (status == 405) {
      answer.header(HttpHeaders.ALLOW, allowed);
    }
    return answer.build();
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    ForbiddenException.class
  })
  Response refused(Throwable e) {
    Problem problem = Refusal.of(e).orElseThrow();
    Response answer = answer(problem);
    return problem.status() == 401
        ? Response.fromResponse(answer)
            .header(HttpHeaders.WWW_AUTHENTICATE, Refusal.challenge(e))
            .build()
        : answer;
  }

  /** Other methods of a file of the page, or of a path within another, look like no address. */
  private boolean isOtherMethod(Response chosen, String allowed) {
    return chosen.getStatus() == 404
        && !allowed.isEmpty()
        && !List.of(allowed.split(", ")).contains(current.getCurrent().request().method().name());
  }

  @ServerExceptionMapper
  Response anythingElse(Throwable e) {
    if (DatabaseFailure.isPassing(e)) {
      LOG.warnf("event=database_unavailable cause=%s", e);
      return answer(Problem.unavailable());
    }
    LOG.error("event=call_failed", e);
    return answer(Problem.internal());
  }

  private Response answer(Problem problem) {
    return answer(new ProblemException(problem));
  }

  private Response answer(ProblemException e) {
    Problem problem = e.problem();
    var answer =
        Response.status(problem.status())
            .type(Problem.MEDIA_TYPE)
            .entity(problem.of(CallNames.of(current.getCurrent())));
    if (problem.status() == 413) {
      // The body is not read to its end, so the connection is of no further use.
      answer.header("Connection", "close");
    }
    e.retryAfter().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
    return answer.build();
  }
}
