package dev.headstart.api.jobs;

import dev.headstart.api.access.Tenant;
import dev.headstart.api.idempotency.Idempotency;
import dev.headstart.api.sse.SseText;
import dev.headstart.database.Rooms;
import dev.headstart.identity.May;
import dev.headstart.job.Job;
import dev.headstart.job.JobTable;
import dev.headstart.job.ParkedRow;
import dev.headstart.paging.Cursors;
import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Page;
import dev.headstart.paging.PageLimit;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** Queue, watch and cancel jobs. */
@RolesAllowed(May.QUEUE_AND_WATCH_JOBS)
@Path("/jobs")
public class JobsResource {
  private final Rooms rooms;
  private final JobTable jobs;
  private final JobQueue queue;
  private final JobResponses responses;
  private final ParkedSample sample;
  private final JobEvents events;
  private final Idempotency idempotency;
  private final Cursors cursors;
  private final Tenant tenant;

  JobsResource(
      Rooms rooms,
      JobTable jobs,
      JobQueue queue,
      JobResponses responses,
      ParkedSample sample,
      JobEvents events,
      Idempotency idempotency,
      Cursors cursors,
      Tenant tenant) {
    this.rooms = rooms;
    this.jobs = jobs;
    this.queue = queue;
    this.responses = responses;
    this.sample = sample;
    this.events = events;
    this.idempotency = idempotency;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  @POST
  @Path("/staging_upsert")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = JobAccepted.class, responseCode = "202")
  public Uni<Response> enqueue(
      @RestHeader("Idempotency-Key") String idempotencyKey, StagingUpsertRequest request) {
    if (request == null) {
      throw new ProblemException(Problem.malformed("A JSON body with a field terms is needed."));
    }
    List<String> terms = request.checked();
    return idempotency.once(
        "POST /jobs/staging_upsert",
        idempotencyKey,
        request,
        keeper -> queue.enqueue(tenant.id(), terms, keeper));
  }

  /** The tenant's jobs, newest first. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Page<JobView>> newest(@RestQuery String limit, @RestQuery String after) {
    PageLimit page = PageLimit.parse(limit);
    return inTime(
        cursors.of("jobs", tenant.id(), List.of()).chain(cursor -> newest(page, cursor, after)));
  }

  private Uni<Page<JobView>> newest(PageLimit page, KeysetCursor cursor, String after) {
    long before = cursor.read(after).map(position -> position.whole(0)).orElse(Long.MAX_VALUE);
    String tenantId = tenant.id();
    return rooms
        .inRoomOf(tenantId, client -> jobs.newest(client, tenantId, page.rowsToFetch(), before))
        .map(found -> found.stream().map(job -> responses.view(job, List.of())).toList())
        .map(views -> Page.of(views, page, view -> cursor.write(view.jobId())));
  }

  @GET
  @Path("/{job_id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> status(@PathParam("job_id") String id, @Context Request request) {
    long jobId = JobNumber.parse(id);
    return inTime(find(jobId).chain(job -> responses.status(job, request, () -> parked(job))));
  }

  /** Each change of the job until its end; the client that comes back says what it saw last. */
  @GET
  @Path("/{job_id}/events")
  public RestMulti<byte[]> events(
      @PathParam("job_id") String id, @RestHeader("Last-Event-ID") String lastEventId) {
    long jobId = JobNumber.parse(id);
    String tenantId = tenant.id();
    events.admit(tenantId);
    return RestMulti.fromUniResponse(
        inTime(find(jobId).invoke(job -> endReconnecting(job, lastEventId))),
        job -> events.of(tenantId, job, lastEventId),
        job -> SseText.HEADERS);
  }

  /** 204 is how a server tells an EventSource not to come back. */
  private static void endReconnecting(Job job, String lastEventId) {
    if (!job.status().isOpen() && JobEventText.id(job).equals(lastEventId)) {
      throw new WebApplicationException(Response.Status.NO_CONTENT);
    }
  }

  @HEAD
  @Path("/{job_id}/events")
  public Uni<Response> headOfEvents(@PathParam("job_id") String id) {
    long jobId = JobNumber.parse(id);
    return inTime(find(jobId)).map(job -> Response.ok().type(MediaType.SERVER_SENT_EVENTS).build());
  }

  @RolesAllowed(May.CANCEL_JOBS)
  @POST
  @Path("/{job_id}/cancel")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<JobView> cancel(@PathParam("job_id") String id) {
    long jobId = JobNumber.parse(id);
    String tenantId = tenant.id();
    return inTime(
        rooms
            .inRoomOf(tenantId, client -> cancel(client, tenantId, jobId))
            .map(job -> orNotFound(job, jobId))
            .chain(job -> parked(job).map(parked -> responses.view(job, parked))));
  }

  /** One that has ended stays as it is. */
  private Uni<Optional<Job>> cancel(SqlClient client, String tenantId, long jobId) {
    return jobs.cancel(client, tenantId, jobId)
        .chain(
            cancelled ->
                cancelled.isPresent()
                    ? Uni.createFrom().item(cancelled)
                    : jobs.find(client, tenantId, jobId));
  }

  private Uni<Job> find(long jobId) {
    String tenantId = tenant.id();
    return rooms
        .inRoomOf(tenantId, client -> jobs.find(client, tenantId, jobId))
        .map(job -> orNotFound(job, jobId));
  }

  private static <T> Uni<T> inTime(Uni<T> answer) {
    return answer.ifNoItem().after(Patience.WITH_THE_DATABASE).fail();
  }

  private Uni<List<ParkedRow>> parked(Job job) {
    return sample.of(tenant.id(), job);
  }

  private static Job orNotFound(Optional<Job> job, long jobId) {
    return job.orElseThrow(() -> new ProblemException(Problem.notFound("job " + jobId)));
  }
}
