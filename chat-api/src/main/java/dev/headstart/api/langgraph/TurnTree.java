package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The turns of a thread with all their branches. A place in it, a checkpoint, is named by the run
 * of the turn before it, and the empty place before the first turn by the thread.
 */
final class TurnTree {
  private final UUID root;
  private final OffsetDateTime begun;
  private final List<StoredTurn> turns;
  private final Map<UUID, ArrayNode> messagesAt = new HashMap<>();

  /**
   * @param turns in the order in which they were added
   */
  TurnTree(StoredThread thread, List<StoredTurn> turns) {
    this.root = thread.threadId();
    this.begun = thread.createdAt();
    this.turns = turns;
    messagesAt.put(root, JsonNodeFactory.instance.arrayNode());
    for (StoredTurn turn : turns) {
      ArrayNode path = messagesAt.get(before(turn)).deepCopy();
      turn.messages().forEach(path::add);
      messagesAt.put(turn.runId(), path);
    }
  }

  private UUID before(StoredTurn turn) {
    return turn.parentRun() == null ? root : turn.parentRun();
  }

  /** Empty when the thread has no such place. */
  Optional<ArrayNode> messagesAt(UUID checkpoint) {
    return Optional.ofNullable(messagesAt.get(checkpoint));
  }

  /** What was asked last at a place, for a client that wants another answer. */
  Optional<JsonNode> questionAt(UUID checkpoint) {
    return turns.stream()
        .filter(turn -> before(turn).equals(checkpoint))
        .map(turn -> turn.messages().path(0))
        .reduce((earlier, later) -> later);
  }

  /** All states, newest first; the last is the empty one. */
  List<StateView> states() {
    List<StateView> states = new ArrayList<>();
    states.add(StateView.of(root, messagesAt.get(root), begun, root, null));
    for (StoredTurn turn : turns) {
      ArrayNode messages = messagesAt.get(turn.runId());
      states.add(StateView.of(root, messages, turn.createdAt(), turn.runId(), before(turn)));
    }
    Collections.reverse(states);
    return states;
  }
}
