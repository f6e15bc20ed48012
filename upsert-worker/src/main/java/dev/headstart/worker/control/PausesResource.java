package dev.headstart.worker.control;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.headstart.identity.Caller;
import dev.headstart.identity.May;
import dev.headstart.job.JobTable;
import dev.headstart.job.Pause;
import dev.headstart.job.Pause.Scope;
import dev.headstart.job.PauseTable;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.worker.night.NightlyTrigger;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.annotation.security.RolesAllowed;
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

/**
 * PUT pauses, DELETE resumes; both may be repeated, and both outlive a restart. Whoever may not
 * hold back all sees and holds back what is its own tenant's.
 */
@RolesAllowed(May.PAUSE_TENANT)
@Path("/pauses")
@Produces(MediaType.APPLICATION_JSON)
public class PausesResource {
  private final Pool pool;
  private final PauseTable pauses;
  private final JobTable jobs;
  private final NightlyTrigger trigger;
  private final Caller caller;

  PausesResource(
      Pool pool, PauseTable pauses, JobTable jobs, NightlyTrigger trigger, Caller caller) {
    this.pool = pool;
    this.pauses = pauses;
    this.jobs = jobs;
    this.trigger = trigger;
    this.caller = caller;
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
    return (caller.may(May.PAUSE_ALL)
            ? pauses.inForce(pool)
            : pauses.inForce(pool, caller.tenant()))
        .map(found -> new PauseList(found.stream().map(PauseView::of).toList()));
  }

  @RolesAllowed(May.PAUSE_ALL)
  @PUT
  @Path("/all")
  public Uni<Void> pauseAll(@RestQuery String reason) {
    return pauses.pause(pool, Scope.ALL, "", reason);
  }

  @RolesAllowed(May.PAUSE_ALL)
  @DELETE
  @Path("/all")
  public Uni<Void> resumeAll() {
    return resume(Scope.ALL, "");
  }

  @PUT
  @Path("/tenants/{tenant_id}")
  public Uni<Void> pauseTenant(@PathParam("tenant_id") String tenant, @RestQuery String reason) {
    mustBeOf(tenant);
    return pauses.pause(pool, Scope.TENANT, tenant, reason);
  }

  @DELETE
  @Path("/tenants/{tenant_id}")
  public Uni<Void> resumeTenant(@PathParam("tenant_id") String tenant) {
    mustBeOf(tenant);
    return resume(Scope.TENANT, tenant);
  }

  @PUT
  @Path("/jobs/{job_id}")
  public Uni<Void> pauseJob(@PathParam("job_id") String job, @RestQuery String reason) {
    long jobId = jobId(job);
    return ofJob(jobId).chain(() -> pauses.pause(pool, Scope.JOB, String.valueOf(jobId), reason));
  }

  @DELETE
  @Path("/jobs/{job_id}")
  public Uni<Void> resumeJob(@PathParam("job_id") String job) {
    long jobId = jobId(job);
    return ofJob(jobId).chain(() -> resume(Scope.JOB, String.valueOf(jobId)));
  }

  private void mustBeOf(String tenant) {
    if (!caller.may(May.PAUSE_ALL) && !caller.tenant().equals(tenant)) {
      throw new ProblemException(Problem.forbidden("This is not the caller's tenant."));
    }
  }

  /** Fails unless the caller may hold back this job; another tenant's is as if there were none. */
  private Uni<Void> ofJob(long jobId) {
    if (caller.may(May.PAUSE_ALL)) {
      return Uni.createFrom().voidItem();
    }
    return jobs.find(pool, caller.tenant(), jobId)
        .map(job -> job.orElseThrow(() -> new ProblemException(Problem.notFound("job " + jobId))))
        .replaceWithVoid();
  }

  private Uni<Void> resume(Scope scope, String subject) {
    return pauses.resume(pool, scope, subject).invoke(trigger::wake).replaceWithVoid();
  }

  private static long jobId(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new ProblemException(Problem.invalid("job_id", "must be a whole number, was " + text));
    }
  }
}
