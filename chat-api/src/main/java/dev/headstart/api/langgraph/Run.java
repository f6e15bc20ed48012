package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.chat.ChatMessage;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.UUID;

/**
 * One question to be answered.
 *
 * @param threadId null when the conversation is not kept
 * @param checkpoint where in the thread it is asked; null for its end
 * @param agent what the frontend calls the assistant
 */
record Run(UUID runId, UUID threadId, UUID checkpoint, String agent, ObjectNode question) {
  private static final int LONGEST_AGENT = 100;

  /**
   * @throws ProblemException 400 when there is nothing to answer
   */
  static Run of(UUID threadId, ObjectNode body) {
    if (body == null) {
      throw new ProblemException(Problem.malformed("A JSON body with a field input is needed."));
    }
    return of(threadId, body, Messages.question(body.path("input")));
  }

  private static Run of(UUID threadId, ObjectNode body, ObjectNode question) {
    // Throws as POST /chat does.
    new ChatMessage(question.path("content").textValue(), null, null).text();
    String agent = body.path("assistant_id").asText("").replace("\0", "");
    boolean tooLong = agent.length() > LONGEST_AGENT;
    return new Run(
        UUID.randomUUID(),
        threadId,
        ThreadRequest.of(body).checkpoint(),
        tooLong ? "" : agent,
        question);
  }

  /** Whether a frontend wants another answer to what it asked at a checkpoint. */
  static boolean isAgain(ObjectNode body) {
    return body != null
        && (body.path("input").isNull() || body.path("input").isMissingNode())
        && ThreadRequest.of(body).checkpoint() != null;
  }

  static Run again(UUID threadId, ObjectNode body, JsonNode question) {
    return of(threadId, body, (ObjectNode) question);
  }

  String text() {
    return question.path("content").textValue();
  }

  String thread() {
    return threadId == null ? null : threadId.toString();
  }

  StoredTurn turn(ObjectNode answer) {
    return new StoredTurn(
        runId, checkpoint, null, Messages.with(question.arrayNode(), question, answer));
  }

  ThreadView.Values asked(JsonNode earlier) {
    return new ThreadView.Values(Messages.with(earlier, question));
  }

  ThreadView.Values answered(JsonNode earlier, ObjectNode answer) {
    return new ThreadView.Values(Messages.with(earlier, question, answer));
  }
}
