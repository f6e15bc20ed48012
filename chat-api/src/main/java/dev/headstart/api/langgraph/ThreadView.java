package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** A thread as the frontend knows it. Nothing ever runs between two answers, so it is idle. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ThreadView(
    UUID threadId,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    JsonNode metadata,
    String status,
    Map<String, Object> config,
    Values values,
    Map<String, Object> interrupts) {

  /** What LangGraph calls the values of a graph: here the conversation. */
  public record Values(JsonNode messages) {}

  static ThreadView of(StoredThread thread) {
    return new ThreadView(
        thread.threadId(),
        thread.createdAt(),
        thread.updatedAt(),
        thread.metadata(),
        "idle",
        Map.of(),
        new Values(thread.messages()),
        Map.of());
  }
}
