package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.identity.May;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A question without a thread: nothing of the conversation is kept. */
@RolesAllowed(May.CHAT)
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
