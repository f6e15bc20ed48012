package dev.headstart.api.demo;

import dev.headstart.identity.May;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.settings.Settings;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestHeader;

/**
 * POST /demo/runs opens the window at once. There only where DEMO_WORKER_URL is set: the page asks
 * its own origin, so that it needs no leave to reach the worker, and production has no such door.
 */
@RolesAllowed(May.RUN_NOW)
@Path("/demo/runs")
@Produces(MediaType.APPLICATION_JSON)
public class DemoRunsResource {
  private final Settings settings;
  private final Worker worker;

  DemoRunsResource(Settings settings, Worker worker) {
    this.settings = settings;
    this.worker = worker;
  }

  /**
   * @param body of no meaning; its type, JSON, is one that no foreign page can send unasked
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Uni<Response> openTheWindow(
      @RestHeader(HttpHeaders.AUTHORIZATION) String authorization, String body) {
    return worker
        .runNow(
            settings
                .demoWorkerUrl()
                .orElseThrow(() -> new ProblemException(Problem.notFound("demo here"))),
            authorization)
        .map(run -> Response.accepted(run).build());
  }
}
