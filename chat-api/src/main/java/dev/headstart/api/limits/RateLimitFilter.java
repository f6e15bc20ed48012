package dev.headstart.api.limits;

import dev.headstart.api.access.Tenant;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts each call of a tenant, and tells in its answer how many are left. */
class RateLimitFilter {
  private final RateLimits limits;
  private final Tenant tenant;

  RateLimitFilter(RateLimits limits, Tenant tenant) {
    this.limits = limits;
    this.tenant = tenant;
  }

  /**
   * @throws ProblemException 429 when none is left
   */
  @ServerRequestFilter
  void count(RoutingContext call) {
    RouteClass.of(call.request().method(), call.normalizedPath())
        .ifPresent(kind -> count(kind, call.response().headers()));
  }

  private void count(RouteClass kind, MultiMap headers) {
    ConsumptionProbe call = limits.take(tenant.id(), kind);
    int perMinute = limits.perMinute(kind);
    headers
        .set(
            "RateLimit-Policy",
            "\"%s\";q=%d;w=%d".formatted(kind.word(), perMinute, RateLimits.WINDOW.toSeconds()))
        .set(
            "RateLimit",
            "\"%s\";r=%d;t=%d"
                .formatted(
                    kind.word(),
                    call.getRemainingTokens(),
                    Duration.ofNanos(call.getNanosToWaitForReset()).plusMillis(999).toSeconds()));
    if (!call.isConsumed()) {
      throw new ProblemException(
          Problem.tooMany(
              "At most %d calls of this kind are answered a minute.".formatted(perMinute)),
          Duration.ofNanos(call.getNanosToWaitForRefill()));
    }
  }
}
