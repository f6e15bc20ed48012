package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.sse.SseText;
import io.smallrye.mutiny.Uni;
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
import org.jboss.resteasy.reactive.RestMulti;

/** A run is one question of a thread with its answer. */
@Path("/threads/{thread_id}/runs")
@Consumes(MediaType.APPLICATION_JSON)
public class RunsResource {
  private final Runs runs;
  private final Threads threads;

  RunsResource(Runs runs, Threads threads) {
    this.runs = runs;
    this.threads = threads;
  }

  @POST
  @Path("/stream")
  public RestMulti<byte[]> stream(@PathParam("thread_id") String id, ObjectNode body) {
    Run run = Run.of(ThreadRequest.threadId(id), body);
    return RestMulti.fromUniResponse(
        thread(run, body), thread -> runs.stream(run, thread), thread -> headers(run));
  }

  @POST
  @Path("/wait")
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> answer(@PathParam("thread_id") String id, ObjectNode body) {
    Run run = Run.of(ThreadRequest.threadId(id), body);
    return thread(run, body)
        .chain(thread -> runs.answer(run))
        .map(values -> Response.ok(values).header(HttpHeaders.CONTENT_LOCATION, place(run)))
        .map(Response.ResponseBuilder::build);
  }

  /**
   * A run takes milliseconds and is over before anybody can cancel it; frontends ask all the same
   * when they close a stream, which does stop it.
   */
  @POST
  @Path("/{run_id}/cancel")
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Uni<Response> cancel(
      @PathParam("thread_id") String id, @PathParam("run_id") String runId) {
    return threads
        .find(ThreadRequest.threadId(id))
        .map(thread -> Response.accepted(Map.of()).build());
  }

  private Uni<StoredThread> thread(Run run, ObjectNode body) {
    if (!"create".equals(body.path("if_not_exists").asText())) {
      return threads.find(run.threadId());
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
