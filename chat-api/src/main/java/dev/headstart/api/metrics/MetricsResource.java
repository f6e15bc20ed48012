package dev.headstart.api.metrics;

import dev.headstart.api.access.Tenant;
import dev.headstart.api.receipt.Receipt;
import dev.headstart.api.receipt.Receipts;
import dev.headstart.database.Rooms;
import dev.headstart.identity.May;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.settings.ReceiptMode;
import dev.headstart.settings.Settings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
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

  private final Rooms rooms;
  private final OpsMetricsTable metrics;
  private final NightTable nights;
  private final TtfbTable samples;
  private final Tenant tenant;
  private final Clock clock;
  private final Receipts receipts;
  private final Settings settings;
  private final Timer histogram;
  private final Counter hidden;
  private final Map<String, Reading> latest = new ConcurrentHashMap<>();

  MetricsResource(
      Rooms rooms,
      OpsMetricsTable metrics,
      NightTable nights,
      TtfbTable samples,
      Tenant tenant,
      Clock clock,
      Receipts receipts,
      Settings settings,
      MeterRegistry registry) {
    this.rooms = rooms;
    this.metrics = metrics;
    this.nights = nights;
    this.samples = samples;
    this.tenant = tenant;
    this.clock = clock;
    this.receipts = receipts;
    this.settings = settings;
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
        rooms
            .inRoomOf(
                tenantId,
                client ->
                    nights
                        .last(client, tenantId)
                        .chain(last -> metrics.read(client, tenantId, last)))
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
    if (report.receipt() != null) {
      return receipts.read(report.receipt()).chain(receipt -> count(ms, receipt));
    }
    return settings.ttfbReceipts() == ReceiptMode.REQUIRED
        ? Uni.createFrom().voidItem()
        : add(ms, null);
  }

  private Uni<Void> count(double ms, Receipt receipt) {
    if (!receipt.allows(ms, clock.instant())) {
      throw new ProblemException(
          Problem.invalid("ttfb_ms", "is not what anybody can have waited for this reply"));
    }
    return add(ms, receipt.id());
  }

  private Uni<Void> add(double ms, Long receiptId) {
    String tenantId = tenant.id();
    return rooms
        .inRoomOf(tenantId, client -> samples.add(client, tenantId, ms, receiptId))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail()
        .invoke(isNew -> observe(ms, isNew))
        .replaceWithVoid();
  }

  private void observe(double ms, boolean isNew) {
    if (isNew) {
      histogram.record(Duration.ofNanos((long) (ms * 1_000_000)));
    }
  }
}
