package dev.headstart.api.chat;

import dev.headstart.api.idempotency.Idempotency;
import dev.headstart.api.idempotency.Keeper;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;

/** POST /chat: a message in, an answer with at most ten companies and one job out. */
@Path("/chat")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChatResource {
  private final Chat chat;
  private final Idempotency idempotency;

  ChatResource(Chat chat, Idempotency idempotency) {
    this.chat = chat;
    this.idempotency = idempotency;
  }

  @POST
  @APIResponseSchema(ChatReply.class)
  public Uni<Response> post(
      @RestHeader("Idempotency-Key") String idempotencyKey, ChatMessage message) {
    if (message == null) {
      throw new ProblemException(Problem.malformed("A JSON body with a field message is needed."));
    }
    Phases phases = new Phases();
    String text = message.text();
    return idempotency
        .once(
            "POST /chat", idempotencyKey, message, keeper -> answer(text, message, keeper, phases))
        .map(
            answer ->
                Response.fromResponse(answer)
                    .header("Server-Timing", phases.inAll("chat"))
                    .build());
  }

  private Uni<Response> answer(String text, ChatMessage message, Keeper keeper, Phases phases) {
    phases.begin();
    // What it means is known at once; the rest waits for the database.
    Uni<ChatReply> reply =
        chat.answer(
            text,
            message.threadId(),
            (transaction, told) -> keeper.keep(transaction, () -> Response.ok(told.get()).build()));
    phases.end("understand");
    return reply.invoke(() -> phases.end("import")).map(told -> Response.ok(told).build());
  }
}
