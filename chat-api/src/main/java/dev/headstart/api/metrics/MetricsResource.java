package dev.headstart.api.metrics;

import dev.headstart.api.access.Tenant;
import dev.headstart.identity.May;
import dev.headstart.problem.Patience;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Figures for the ops page, and the clients' reports of what they waited. */
@RolesAllowed(May.READ_FIGURES)
@Path("/metrics")
@Produces(MediaType.APPLICATION_JSON)
public class MetricsResource {
  /** However many look, the database is asked every two seconds at most. */
  private static final Duration FRESH = Duration.ofSeconds(2);

  private record Reading(Instant askedAt, Uni<OpsMetrics> answer) {}

  private final Pool pool;
  private final OpsMetricsTable metrics;
  private final NightTable nights;
  private final TtfbTable samples;
  private final Tenant tenant;
  private final Clock clock;
  private final Timer histogram;
  private final Counter hidden;
  private final Map<String, Reading> latest = new ConcurrentHashMap<>();

  MetricsResource(
      Pool pool,
      OpsMetricsTable metrics,
      NightTable nights,
      TtfbTable samples,
      Tenant tenant,
      Clock clock,
      MeterRegistry registry) {
    this.pool = pool;
    this.metrics = metrics;
    this.nights = nights;
    this.samples = samples;
    this.tenant = tenant;
    this.clock = clock;
    this.histogram = Histograms.chatTtfb(registry);
    this.hidden = Histograms.chatTtfbHidden(registry);
  }

  @GET
  public Uni<OpsMetrics> read() {
    Instant now = clock.instant();
    return latest
        .compute(tenant.id(), (id, last) -> isFresh(last, now) ? last : ask(id, now))
        .answer();
  }

  private static boolean isFresh(Reading last, Instant now) {
    return last != null && now.isBefore(last.askedAt().plus(FRESH));
  }

  private Reading ask(String tenantId, Instant now) {
    Uni<OpsMetrics> answer =
        nights
            .last(pool, tenantId)
            .chain(last -> metrics.read(pool, tenantId, last))
            .ifNoItem()
            .after(Patience.WITH_THE_DATABASE)
            .fail();
    return new Reading(now, answer.memoize().indefinitely());
  }

  @RolesAllowed(May.REPORT_TTFB)
  @POST
  @Path("/ttfb")
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Void> report(TtfbReport report) {
    double ms = TtfbReport.checked(report);
    if (report.isHidden()) {
      hidden.increment();
      return Uni.createFrom().voidItem();
    }
    histogram.record(Duration.ofNanos((long) (ms * 1_000_000)));
    return samples.add(pool, tenant.id(), ms).ifNoItem().after(Patience.WITH_THE_DATABASE).fail();
  }
}
