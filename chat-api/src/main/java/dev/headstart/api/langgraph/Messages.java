package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Messages as LangChain writes them; how lenient clients may be is decided here. */
final class Messages {
  private static final Set<String> HUMAN = Set.of("human", "user");
  private static final int LONGEST_ID = 100;

  private Messages() {}

  /**
   * The last message of a person among {@code input.messages}, which may be one object, an array or
   * a plain text.
   *
   * @throws ProblemException 400 when there is none
   */
  static ObjectNode question(JsonNode input) {
    JsonNode given = input.path("messages");
    JsonNode last =
        (given.isArray() ? StreamSupport.stream(given.spliterator(), false) : Stream.of(given))
            .filter(Messages::isHuman)
            .reduce((earlier, later) -> later)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.invalid("input.messages", "must hold a message of a person")));
    return human(last);
  }

  private static boolean isHuman(JsonNode message) {
    return message.isTextual()
        || message.isObject()
            && HUMAN.contains(message.path("type").asText(message.path("role").asText("human")));
  }

  /** Only what is known is kept: a client cannot store what it likes. */
  private static ObjectNode human(JsonNode message) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    String id = message.path("id").asText("");
    kept.put("id", id.isBlank() || id.length() > LONGEST_ID ? UUID.randomUUID().toString() : id);
    kept.put("type", "human");
    kept.put("content", text(message));
    return kept;
  }

  /** Content is a text or a list of blocks, of which those of type text count. */
  static String text(JsonNode message) {
    JsonNode content = message.isTextual() ? message : message.path("content");
    String text =
        content.isArray()
            ? StreamSupport.stream(content.spliterator(), false)
                .map(block -> block.isTextual() ? block : block.path("text"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .collect(Collectors.joining("\n"))
            : content.asText("");
    // PostgreSQL's text holds no NUL.
    return text.replace("\0", "");
  }

  static ObjectNode answer(UUID runId, String markdown) {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("id", "answer-" + runId);
    message.put("type", "ai");
    message.put("content", markdown);
    message.putArray("tool_calls");
    message.putArray("invalid_tool_calls");
    message.putObject("additional_kwargs");
    message.putObject("response_metadata");
    return message;
  }

  static ArrayNode with(JsonNode earlier, ObjectNode... more) {
    ArrayNode messages = JsonNodeFactory.instance.arrayNode();
    earlier.forEach(messages::add);
    for (ObjectNode message : more) {
      messages.add(message);
    }
    return messages;
  }
}
