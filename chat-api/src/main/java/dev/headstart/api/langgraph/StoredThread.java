package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A conversation of a tenant.
 *
 * @param metadata the frontend's own
 * @param turns of all branches
 * @param messages of the branch that was talked in last, in order
 * @param lastRun null before the first turn
 */
record StoredThread(
    UUID threadId,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    JsonNode metadata,
    int turns,
    JsonNode messages,
    UUID lastRun) {
  /** A page of conversation is told with each answer; longer ones belong into a new thread. */
  static final int MOST_TURNS = 200;

  boolean isFull() {
    return turns >= MOST_TURNS;
  }

  /** The same thread as it stood at an earlier place. */
  StoredThread with(JsonNode earlierMessages) {
    return new StoredThread(
        threadId, createdAt, updatedAt, metadata, turns, earlierMessages, lastRun);
  }
}
