package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.access.Tenant;
import dev.headstart.api.sse.SseText;
import dev.headstart.identity.May;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestMulti;

/** A run is one question of a thread with its answer. */
@RolesAllowed(May.CHAT)
@Path("/threads/{thread_id}/runs")
@Consumes(MediaType.APPLICATION_JSON)
public class RunsResource {
  private final Runs runs;
  private final Threads threads;
  private final RunsUnderWay underWay;
  private final Tenant tenant;

  RunsResource(Runs runs, Threads threads, RunsUnderWay underWay, Tenant tenant) {
    this.runs = runs;
    this.threads = threads;
    this.underWay = underWay;
    this.tenant = tenant;
  }

  @POST
  @Path("/stream")
  public RestMulti<byte[]> stream(@PathParam("thread_id") String id, ObjectNode body) {
    return RestMulti.fromUniResponse(
        begun(id, body),
        begun -> runs.stream(begun.run(), begun.thread()),
        begun -> headers(begun.run()));
  }

  @POST
  @Path("/wait")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> answer(@PathParam("thread_id") String id, ObjectNode body) {
    return begun(id, body)
        .chain(begun -> runs.answer(begun.run(), begun.thread()).map(v -> answer(begun.run(), v)));
  }

  private static Response answer(Run run, ThreadView.Values values) {
    return Response.ok(values).header(HttpHeaders.CONTENT_LOCATION, place(run)).build();
  }

  /** Stops a run that this process has under way; one that is over stays as it is. */
  @POST
  @Path("/{run_id}/cancel")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> cancel(
      @PathParam("thread_id") String id, @PathParam("run_id") String runId) {
    UUID run = ThreadRequest.threadId(runId);
    String tenantId = tenant.id();
    return threads
        .find(ThreadRequest.threadId(id))
        .invoke(thread -> underWay.cancel(tenantId, thread.threadId(), run))
        .map(thread -> Response.accepted(Map.of()).build());
  }

  /** A run and the thread as it stands where it is asked. */
  private record Begun(Run run, StoredThread thread) {}

  private Uni<Begun> begun(String id, ObjectNode body) {
    UUID threadId = ThreadRequest.threadId(id);
    Uni<Run> run =
        Run.isAgain(body)
            ? threads
                .questionAt(threadId, ThreadRequest.of(body).checkpoint())
                .map(question -> Run.again(threadId, body, question))
            : Uni.createFrom().item(Run.of(threadId, body));
    return run.chain(asked -> thread(asked, body).map(thread -> new Begun(asked, thread)));
  }

  private Uni<StoredThread> thread(Run run, ObjectNode body) {
    return found(run, body)
        .invoke(
            thread -> {
              // Before the chat does its work, which nobody would see.
              if (thread.isFull()) {
                throw Threads.full();
              }
            });
  }

  private Uni<StoredThread> found(Run run, ObjectNode body) {
    if (!"create".equals(body.path("if_not_exists").asText())) {
      return threads.findAt(run.threadId(), run.checkpoint());
    }
    var wanted = JsonNodeFactory.instance.objectNode();
    wanted.put("thread_id", run.threadId().toString()).put("if_exists", "do_nothing");
    return threads.create(ThreadRequest.of(wanted));
  }

  private static Map<String, List<String>> headers(Run run) {
    Map<String, List<String>> headers = new HashMap<>(SseText.HEADERS);
    headers.put(HttpHeaders.CONTENT_LOCATION, List.of(place(run)));
    return headers;
  }

  private static String place(Run run) {
    return "/threads/" + run.threadId() + "/runs/" + run.runId();
  }
}
