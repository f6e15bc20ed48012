package dev.headstart.api.chat;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.List;

/**
 * Body of POST /chat: a message, or a conversation whose last user message counts.
 *
 * @param threadId the client's conversation, echoed
 */
public record ChatMessage(String message, String threadId, List<Turn> messages) {
  /** A page of text; longer ones are no industry. */
  static final int MAX_CHARACTERS = 2_000;

  /** One message of a conversation. */
  public record Turn(String role, String content) {}

  /**
   * The text to answer.
   *
   * @throws ProblemException 400 naming the field when it is missing, blank or too long
   */
  public String text() {
    String field = message != null || messages == null ? "message" : "messages";
    String text = message != null ? message : lastUserMessage();
    if (text == null || text.isBlank()) {
      throw new ProblemException(Problem.invalid(field, "must hold a text, and it is empty"));
    }
    if (text.length() > MAX_CHARACTERS) {
      throw new ProblemException(
          Problem.invalid(
              field, "must have at most 2,000 characters, and it has " + text.length()));
    }
    return text;
  }

  private String lastUserMessage() {
    if (messages == null) {
      return null;
    }
    return messages.stream()
        .filter(turn -> turn != null && !"assistant".equals(turn.role()))
        .filter(turn -> !"system".equals(turn.role()))
        .map(Turn::content)
        .reduce(null, (earlier, later) -> later);
  }
}
