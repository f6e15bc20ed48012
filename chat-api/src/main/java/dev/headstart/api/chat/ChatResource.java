package dev.headstart.api.chat;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** POST /chat: a message in, an answer with at most ten companies and one job out. */
@Path("/chat")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ChatResource {
  private final Chat chat;

  ChatResource(Chat chat) {
    this.chat = chat;
  }

  @POST
  public Uni<ChatReply> post(ChatMessage message) {
    if (message == null) {
      throw new ProblemException(Problem.malformed("A JSON body with a field message is needed."));
    }
    return chat.answer(message.text(), message.threadId());
  }
}
