package dev.headstart.api.jobs;

import dev.headstart.api.idempotency.Keeper;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.database.Rooms;
import dev.headstart.industry.TermResolution;
import dev.headstart.job.Enqueued;
import dev.headstart.job.Job;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.settings.Settings;
import dev.headstart.settings.UpsertMode;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagedRegister;
import dev.headstart.window.NightWindow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** Queues explicit terms as one job without a head. */
@ApplicationScoped
class JobQueue {
  private final Rooms rooms;
  private final JobTable jobs;
  private final RegisterCatalog catalog;
  private final JobResponses responses;
  private final UpsertMode mode;
  private final NightWindow window;
  private final Clock clock;

  JobQueue(
      Rooms rooms,
      JobTable jobs,
      RegisterCatalog catalog,
      JobResponses responses,
      Settings settings,
      Clock clock) {
    this.rooms = rooms;
    this.jobs = jobs;
    this.catalog = catalog;
    this.responses = responses;
    this.mode = settings.mode();
    this.window = NightWindow.of(settings);
    this.clock = clock;
  }

  /**
   * @throws ProblemException 409 where this installation writes nothing, 422 naming the terms when
   *     none of them is an industry
   */
  Uni<Response> enqueue(String tenantId, List<String> terms, Keeper keeper) {
    if (mode != UpsertMode.BACKGROUND) {
      throw new ProblemException(
          Problem.conflict(
              "No job is queued while STAGING_UPSERT_MODE is "
                  + mode.name().toLowerCase(Locale.ROOT)
                  + "."));
    }
    StagedRegister register = catalog.current();
    List<TermResolution> resolved = terms.stream().map(register.resolver()::resolveTerm).toList();
    List<String> notUnderstood =
        resolved.stream().filter(t -> !t.isConfident()).map(TermResolution::input).toList();
    if (notUnderstood.size() == terms.size()) {
      throw new ProblemException(
          Problem.unprocessable("terms", "name no industry: " + String.join(", ", notUnderstood)));
    }
    SortedSet<String> codes = new TreeSet<>();
    resolved.stream().filter(TermResolution::isConfident).forEach(t -> codes.addAll(t.codes()));
    Matches matches = new Matches(register.tree().version(), List.copyOf(codes), List.of());
    JobRequest request =
        new JobRequest(tenantId, terms, matches, window.scheduledFor(clock.instant()));
    return rooms
        .inRoomOf(
            tenantId,
            transaction ->
                jobs.enqueue(transaction, request)
                    .map(enqueued -> answer(enqueued, terms, notUnderstood))
                    .call(answer -> keeper.keep(transaction, () -> answer)))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail();
  }

  private Response answer(Enqueued enqueued, List<String> terms, List<String> notUnderstood) {
    Job job =
        enqueued
            .job()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.unprocessable(
                            "terms", "match no live company: " + String.join(", ", terms))));
    JobAccepted body =
        new JobAccepted(
            job.jobId(),
            job.status().word(),
            job.processed(),
            job.total(),
            responses.scheduledFor(job),
            enqueued.deduplicated(),
            notUnderstood);
    return responses.accepted(job, body);
  }
}
