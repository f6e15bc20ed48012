package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.UUID;

/** Reads what frontends send about threads; fields we do not know are passed over. */
record ThreadRequest(JsonNode body) {
  private static final int MOST_METADATA = 8_192;

  static ThreadRequest of(ObjectNode body) {
    return new ThreadRequest(body == null ? JsonNodeFactory.instance.objectNode() : body);
  }

  /**
   * @throws ProblemException 404, because nothing else can have that address
   */
  static UUID threadId(String path) {
    try {
      return UUID.fromString(path);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.notFound("thread of that id"));
    }
  }

  /** The id that the client chose, or a new one. */
  UUID threadId() {
    JsonNode id = body.path("thread_id");
    if (id.isMissingNode() || id.isNull()) {
      return UUID.randomUUID();
    }
    try {
      return UUID.fromString(id.asText());
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.invalid("thread_id", "must be a UUID"));
    }
  }

  boolean mayExist() {
    return "do_nothing".equals(body.path("if_exists").asText());
  }

  /** An object, empty when none was sent. */
  JsonNode metadata() {
    JsonNode metadata = body.path("metadata");
    if (metadata.isMissingNode() || metadata.isNull()) {
      return JsonNodeFactory.instance.objectNode();
    }
    if (!metadata.isObject()) {
      throw new ProblemException(Problem.invalid("metadata", "must be an object"));
    }
    String text = metadata.toString();
    if (text.length() > MOST_METADATA || text.contains("\\u0000")) {
      throw new ProblemException(
          Problem.invalid("metadata", "must be at most 8,192 characters of JSON without NUL"));
    }
    return metadata;
  }

  int limit(int most) {
    return Math.max(1, Math.min(most, body.path("limit").asInt(10)));
  }

  int offset() {
    return Math.max(0, body.path("offset").asInt(0));
  }

  /**
   * The place of the thread to go on at; null for its end.
   *
   * @throws ProblemException 400 when it is no place at all
   */
  UUID checkpoint() {
    String id =
        body.path("checkpoint").path("checkpoint_id").asText(body.path("checkpoint_id").asText(""));
    if (id.isEmpty()) {
      return null;
    }
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(Problem.invalid("checkpoint.checkpoint_id", "must be a UUID"));
    }
  }

  /** The checkpoint before which a history is wanted; empty for all. */
  String before() {
    JsonNode before = body.path("before");
    return before.isTextual()
        ? before.asText()
        : before
            .path("checkpoint_id")
            .asText(before.path("configurable").path("checkpoint_id").asText(""));
  }
}
