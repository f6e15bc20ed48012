package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A question without a thread: nothing of the conversation is kept. */
@Path("/runs/wait")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LoneRunResource {
  private final Runs runs;

  LoneRunResource(Runs runs) {
    this.runs = runs;
  }

  @POST
  public Uni<ThreadView.Values> answer(ObjectNode body) {
    return runs.answer(Run.of(null, body));
  }
}
