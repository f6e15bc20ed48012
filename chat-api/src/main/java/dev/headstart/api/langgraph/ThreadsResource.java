package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.identity.May;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;

/** Threads and their states, as LangGraph frontends ask for them. */
@RolesAllowed(May.CHAT)
@Path("/threads")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {
  private final Threads threads;

  ThreadsResource(Threads threads) {
    this.threads = threads;
  }

  @POST
  public Uni<ThreadView> create(ObjectNode body) {
    return threads.create(ThreadRequest.of(body)).map(ThreadView::of);
  }

  @POST
  @Path("/search")
  public Uni<List<ThreadView>> search(ObjectNode body) {
    return threads
        .search(ThreadRequest.of(body))
        .map(found -> found.stream().map(ThreadView::of).toList());
  }

  @GET
  @Path("/{thread_id}")
  public Uni<ThreadView> find(@PathParam("thread_id") String id) {
    return threads.find(ThreadRequest.threadId(id)).map(ThreadView::of);
  }

  @PATCH
  @Path("/{thread_id}")
  public Uni<ThreadView> update(@PathParam("thread_id") String id, ObjectNode body) {
    return threads
        .update(ThreadRequest.threadId(id), ThreadRequest.of(body).metadata())
        .map(ThreadView::of);
  }

  @GET
  @Path("/{thread_id}/state")
  public Uni<StateView> state(@PathParam("thread_id") String id) {
    return threads.find(ThreadRequest.threadId(id)).map(StateView::of);
  }

  /** Adds a message without having it answered, at the end or as a branch of an earlier place. */
  @POST
  @Path("/{thread_id}/state")
  public Uni<Map<String, StateView.Checkpoint>> addToState(
      @PathParam("thread_id") String id, ObjectNode body) {
    UUID threadId = ThreadRequest.threadId(id);
    ThreadRequest request = ThreadRequest.of(body);
    var messages =
        JsonNodeFactory.instance.arrayNode().add(Messages.question(request.body().path("values")));
    StoredTurn turn = new StoredTurn(UUID.randomUUID(), request.checkpoint(), null, messages);
    return threads
        .findAt(threadId, request.checkpoint())
        .chain(found -> threads.append(threadId, turn))
        .map(added -> Map.of("checkpoint", StateView.Checkpoint.of(threadId, turn.runId())));
  }

  @GET
  @Path("/{thread_id}/history")
  public Uni<List<StateView>> history(@PathParam("thread_id") String id, @RestQuery String limit) {
    var query = JsonNodeFactory.instance.objectNode().put("limit", limit);
    return threads.history(ThreadRequest.threadId(id), ThreadRequest.of(query));
  }

  @POST
  @Path("/{thread_id}/history")
  public Uni<List<StateView>> history(@PathParam("thread_id") String id, ObjectNode body) {
    return threads.history(ThreadRequest.threadId(id), ThreadRequest.of(body));
  }
}
