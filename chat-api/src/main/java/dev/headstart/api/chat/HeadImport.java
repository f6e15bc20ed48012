package dev.headstart.api.chat;

import dev.headstart.company.CompanyTable;
import dev.headstart.company.UpsertedCompany;
import dev.headstart.database.Rooms;
import dev.headstart.enrichment.EnrichmentPriority;
import dev.headstart.enrichment.EnrichmentRequestTable;
import dev.headstart.enrichment.HeadCommitted;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.problem.ProblemException;
import dev.headstart.settings.Settings;
import dev.headstart.staging.HeadSlot;
import dev.headstart.staging.StagingTable;
import dev.headstart.window.NightWindow;
import io.opentelemetry.instrumentation.annotations.WithSpan;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * The head at once, the rest as one job: companies, enrichment requests and job row are committed
 * together, or none of them is.
 */
@ApplicationScoped
class HeadImport {
  private static final Logger LOG = Logger.getLogger(HeadImport.class);

  /** Beyond this the head is given up and everything is left to the job. */
  private static final Duration PATIENCE = Duration.ofMillis(220);

  /**
   * The server gives up a little before us, so that no statement is left behind that would write
   * the head after the answer said otherwise.
   */
  private static final String LIMIT_WAITING =
      "SET LOCAL lock_timeout = '120ms'; SET LOCAL statement_timeout = '180ms';"
          // Ten rows by their keys, whatever the planner thinks of tables that were small before.
          + " SET LOCAL enable_mergejoin = off";

  /**
   * One short statement, which a crowd of requests may delay; what takes longer than this is an
   * outage, and answered as one.
   */
  private static final Duration PATIENCE_FOR_THE_QUEUE = Duration.ofSeconds(3);

  private final Rooms rooms;
  private final StagingTable staging;
  private final CompanyTable companies;
  private final EnrichmentRequestTable enrichment;
  private final JobTable jobs;
  private final Settings settings;
  private final Clock clock;
  private final Event<HeadCommitted> committed;

  HeadImport(
      Rooms rooms,
      StagingTable staging,
      CompanyTable companies,
      EnrichmentRequestTable enrichment,
      JobTable jobs,
      Settings settings,
      Clock clock,
      Event<HeadCommitted> committed) {
    this.rooms = rooms;
    this.staging = staging;
    this.companies = companies;
    this.enrichment = enrichment;
    this.jobs = jobs;
    this.settings = settings;
    this.clock = clock;
    this.committed = committed;
  }

  /**
   * @param beside what is to be committed together with the head; a problem it meets is the answer
   */
  @WithSpan("import head")
  Uni<Head> run(ChatTurn turn, BiFunction<SqlClient, Head, Uni<Void>> beside) {
    List<HeadSlot> slots = HeadPlan.of(turn, settings.syncLimit());
    if (slots.isEmpty()) {
      return queueAll(turn, false, beside);
    }
    return rooms
        .inRoomOf(
            turn.tenantId(),
            transaction ->
                importHead(transaction, turn, slots).call(head -> beside.apply(transaction, head)))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .invoke(this::announce)
        .onFailure(failure -> !(failure instanceof ProblemException))
        .recoverWithUni(failure -> degrade(turn, failure, beside));
  }

  /**
   * Goes the way of a head without rows, so that connections, prepared statements and classes are
   * there before somebody waits for them; writes nothing.
   */
  Uni<Void> rehearse(ChatTurn turnWithoutCodes) {
    return rooms
        .inRoomOf(
            turnWithoutCodes.tenantId(),
            transaction -> importHead(transaction, turnWithoutCodes, List.of()))
        .replaceWithVoid();
  }

  /** Statements that do not need each other's answer travel together. */
  private Uni<Head> importHead(SqlConnection transaction, ChatTurn turn, List<HeadSlot> slots) {
    return Uni.combine()
        .all()
        .unis(
            transaction.query(LIMIT_WAITING).execute(),
            staging.headKeys(transaction, turn.register().tree().version(), slots))
        .with((limited, keys) -> keys)
        .chain(head -> queueAndUpsert(transaction, turn, head));
  }

  /** The companies last, because their row locks make others wait. */
  private Uni<Head> queueAndUpsert(SqlConnection transaction, ChatTurn turn, List<Long> head) {
    return Uni.combine()
        .all()
        .unis(
            jobs.enqueue(transaction, request(turn, head)),
            companies.upsertWithoutWaiting(transaction, head))
        .asTuple()
        .chain(
            done ->
                requestEnrichment(transaction, turn, done.getItem2())
                    .map(
                        requested -> new Head(done.getItem2(), done.getItem1(), requested, false)));
  }

  private Uni<Integer> requestEnrichment(
      SqlConnection transaction, ChatTurn turn, List<UpsertedCompany> stored) {
    return enrichment.request(
        transaction,
        turn.tenantId(),
        stored.stream().map(UpsertedCompany::companyId).distinct().toList(),
        null,
        EnrichmentPriority.HEAD);
  }

  /** Most companies that are shown have been enriched lately: nobody is woken for them. */
  private void announce(Head head) {
    if (head.requested() > 0) {
      committed.fire(new HeadCommitted());
    }
  }

  private Uni<Head> degrade(
      ChatTurn turn, Throwable failure, BiFunction<SqlClient, Head, Uni<Void>> beside) {
    LOG.warnf("event=head_degraded cause=%s", failure.getClass().getSimpleName());
    return queueAll(turn, true, beside);
  }

  private Uni<Head> queueAll(
      ChatTurn turn, boolean degraded, BiFunction<SqlClient, Head, Uni<Void>> beside) {
    return rooms
        .inRoomOf(
            turn.tenantId(),
            transaction ->
                transaction
                    .query(LIMIT_WAITING)
                    .execute()
                    .chain(limited -> jobs.enqueue(transaction, request(turn, List.of())))
                    .map(rest -> new Head(List.of(), rest, 0, degraded))
                    .call(head -> beside.apply(transaction, head)))
        .ifNoItem()
        .after(PATIENCE_FOR_THE_QUEUE)
        .fail();
  }

  private JobRequest request(ChatTurn turn, List<Long> head) {
    return new JobRequest(
        turn.tenantId(),
        turn.words(),
        turn.matchesBut(head),
        NightWindow.of(settings).scheduledFor(clock.instant()));
  }
}
