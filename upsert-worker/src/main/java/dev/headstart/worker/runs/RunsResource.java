package dev.headstart.worker.runs;

import dev.headstart.identity.Caller;
import dev.headstart.identity.May;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.worker.night.NightlyTrigger;
import dev.headstart.worker.night.Nights;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** POST /runs opens a run; a second call for the same window finds the same one. */
@Path("/runs")
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {
  private final Nights nights;
  private final NightlyTrigger trigger;
  private final Caller caller;

  RunsResource(Nights nights, NightlyTrigger trigger, Caller caller) {
    this.nights = nights;
    this.trigger = trigger;
    this.caller = caller;
  }

  @RolesAllowed(May.OPEN_WINDOW)
  @POST
  @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
  public Uni<Response> open(String body) {
    boolean now = RunRequest.parse(body).isNow();
    if (now) {
      caller.must(May.RUN_NOW);
    }
    return (now ? nights.openNow() : nights.openToday())
        .invoke(trigger::wake)
        .chain(this::view)
        .map(
            run ->
                Response.accepted(run)
                    .header(HttpHeaders.LOCATION, "/runs/" + run.runId())
                    .header(HttpHeaders.RETRY_AFTER, 1)
                    .build());
  }

  @RolesAllowed(May.WATCH_RUN)
  @GET
  @Path("/{run_id}")
  public Uni<RunView> find(@PathParam("run_id") String id) {
    return view(RunRequest.runId(id));
  }

  @RolesAllowed(May.LIST_RUNS)
  @GET
  public Uni<RunList> newest(@RestQuery String limit) {
    return nights
        .newest(PageLimit.parse(limit).rows())
        .map(runs -> new RunList(runs.stream().map(RunView::of).toList()));
  }

  /** The last runs, newest first. */
  public record RunList(List<RunView> items) {}

  private Uni<RunView> view(long runId) {
    return nights
        .find(runId)
        .map(run -> run.orElseThrow(() -> new ProblemException(Problem.notFound("run " + runId))))
        .map(RunView::of);
  }
}
