package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.OffsetDateTime;
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
    static Checkpoint of(UUID threadId, UUID place) {
      return place == null ? null : new Checkpoint(threadId, "", place, null);
    }
  }

  static StateView of(StoredThread thread) {
    UUID place = thread.lastRun() == null ? thread.threadId() : thread.lastRun();
    return of(thread.threadId(), thread.messages(), thread.updatedAt(), place, null);
  }

  static StateView of(
      UUID threadId, JsonNode messages, OffsetDateTime at, UUID place, UUID placeBefore) {
    return new StateView(
        new ThreadView.Values(messages),
        List.of(),
        List.of(),
        Map.of(),
        at,
        Checkpoint.of(threadId, place),
        Checkpoint.of(threadId, placeBefore));
  }
}
