package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The conversation as it stood after a turn; a checkpoint is named by the run of that turn. */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record StateView(
    ThreadView.Values values,
    List<String> next,
    List<Object> tasks,
    Map<String, Object> metadata,
    OffsetDateTime createdAt,
    Checkpoint checkpoint,
    Checkpoint parentCheckpoint) {

  /** A place in a thread. */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Checkpoint(
      UUID threadId, String checkpointNs, UUID checkpointId, Map<String, Object> checkpointMap) {
    static Checkpoint of(UUID threadId, UUID runId) {
      return runId == null ? null : new Checkpoint(threadId, "", runId, null);
    }
  }

  static StateView of(StoredThread thread) {
    return of(thread.threadId(), thread.messages(), thread.updatedAt(), thread.lastRun(), null);
  }

  private static StateView of(
      UUID threadId, JsonNode messages, OffsetDateTime at, UUID run, UUID runBefore) {
    return new StateView(
        new ThreadView.Values(messages),
        List.of(),
        List.of(),
        Map.of(),
        at,
        Checkpoint.of(threadId, run),
        Checkpoint.of(threadId, runBefore));
  }

  /** The states after each turn, newest first. */
  static List<StateView> history(UUID threadId, List<StoredTurn> turns) {
    List<StateView> states = new ArrayList<>();
    ArrayNode messages = JsonNodeFactory.instance.arrayNode();
    UUID before = null;
    for (StoredTurn turn : turns) {
      turn.messages().forEach(messages::add);
      ArrayNode soFar = JsonNodeFactory.instance.arrayNode().addAll(messages);
      states.add(of(threadId, soFar, turn.createdAt(), turn.runId(), before));
      before = turn.runId();
    }
    Collections.reverse(states);
    return states;
  }
}
