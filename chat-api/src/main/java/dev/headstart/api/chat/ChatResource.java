package dev.headstart.api.chat;

import dev.headstart.api.idempotency.Idempotency;
import dev.headstart.api.idempotency.Keeper;
import dev.headstart.api.receipt.Receipts;
import dev.headstart.identity.May;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestHeader;

/** POST /chat: a message in, an answer with at most ten companies and one job out. */
@RolesAllowed(May.CHAT)
@Path("/chat")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChatResource {
  private final Chat chat;
  private final Idempotency idempotency;
  private final Receipts receipts;

  ChatResource(Chat chat, Idempotency idempotency, Receipts receipts) {
    this.chat = chat;
    this.idempotency = idempotency;
    this.receipts = receipts;
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
        .map(answer -> timed(answer, phases));
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

  /**
   * With the receipt in it, too: browsers hand this header out together with what they measured.
   */
  private Response timed(Response answer, Phases phases) {
    String timing = phases.inAll("chat");
    String receipt =
        receipts.issue(phases.milliseconds()).map(text -> ", receipt;desc=" + text).orElse("");
    return Response.fromResponse(answer).header("Server-Timing", timing + receipt).build();
  }
}
