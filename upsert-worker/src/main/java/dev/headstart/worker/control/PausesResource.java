package dev.headstart.worker.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.headstart.job.Pause;
import dev.headstart.job.Pause.Scope;
import dev.headstart.job.PauseTable;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.worker.night.NightlyTrigger;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** PUT pauses, DELETE resumes; both may be repeated, and both outlive a restart. */
@Path("/pauses")
@Produces(MediaType.APPLICATION_JSON)
public class PausesResource {
  private final Pool pool;
  private final PauseTable pauses;
  private final NightlyTrigger trigger;

  PausesResource(Pool pool, PauseTable pauses, NightlyTrigger trigger) {
    this.pool = pool;
    this.pauses = pauses;
    this.trigger = trigger;
  }

  /** A pause as JSON. */
  public record PauseView(
      String scope,
      String subject,
      String reason,
      @JsonProperty("paused_at") OffsetDateTime pausedAt) {
    static PauseView of(Pause pause) {
      return new PauseView(pause.scope().word(), pause.subject(), pause.reason(), pause.pausedAt());
    }
  }

  /** All pauses in force, oldest first. */
  public record PauseList(List<PauseView> items) {}

  @GET
  public Uni<PauseList> inForce() {
    return pauses
        .inForce(pool)
        .map(found -> new PauseList(found.stream().map(PauseView::of).toList()));
  }

  @PUT
  @Path("/all")
  public Uni<Void> pauseAll(@RestQuery String reason) {
    return pauses.pause(pool, Scope.ALL, "", reason);
  }

  @DELETE
  @Path("/all")
  public Uni<Void> resumeAll() {
    return resume(Scope.ALL, "");
  }

  @PUT
  @Path("/tenants/{tenant_id}")
  public Uni<Void> pauseTenant(@PathParam("tenant_id") String tenant, @RestQuery String reason) {
    return pauses.pause(pool, Scope.TENANT, tenant, reason);
  }

  @DELETE
  @Path("/tenants/{tenant_id}")
  public Uni<Void> resumeTenant(@PathParam("tenant_id") String tenant) {
    return resume(Scope.TENANT, tenant);
  }

  @PUT
  @Path("/jobs/{job_id}")
  public Uni<Void> pauseJob(@PathParam("job_id") String job, @RestQuery String reason) {
    return pauses.pause(pool, Scope.JOB, jobId(job), reason);
  }

  @DELETE
  @Path("/jobs/{job_id}")
  public Uni<Void> resumeJob(@PathParam("job_id") String job) {
    return resume(Scope.JOB, jobId(job));
  }

  private Uni<Void> resume(Scope scope, String subject) {
    return pauses.resume(pool, scope, subject).invoke(trigger::wake).replaceWithVoid();
  }

  /** Without leading zeros, as the database writes it. */
  private static String jobId(String text) {
    try {
      return String.valueOf(Long.parseLong(text));
    } catch (NumberFormatException e) {
      throw new ProblemException(Problem.invalid("job_id", "must be a whole number, was " + text));
    }
  }
}
