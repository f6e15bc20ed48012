package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.access.Tenant;
import dev.headstart.database.Rooms;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;

/** The threads of the tenant of the present call; nobody can name another tenant. */
@Singleton
class Threads {
  private final Rooms rooms;
  private final ThreadTable table;
  private final Tenant tenant;

  Threads(Rooms rooms, ThreadTable table, Tenant tenant) {
    this.rooms = rooms;
    this.table = table;
    this.tenant = tenant;
  }

  /**
   * @throws ProblemException 409 when there is such a thread, unless it may be there
   */
  Uni<StoredThread> create(ThreadRequest request) {
    UUID threadId = request.threadId();
    return inRoom((client, own) -> table.create(client, own, threadId, request.metadata()))
        .invoke(
            created -> {
              if (!created && !request.mayExist()) {
                throw new ProblemException(Problem.conflict("There is such a thread already."));
              }
            })
        .chain(created -> find(threadId));
  }

  /**
   * @throws ProblemException 404
   */
  Uni<StoredThread> find(UUID threadId) {
    return inRoom((client, own) -> table.find(client, own, threadId))
        .map(
            thread ->
                thread.orElseThrow(
                    () -> new ProblemException(Problem.notFound("thread " + threadId))));
  }

  Uni<StoredThread> update(UUID threadId, JsonNode metadata) {
    return inRoom((client, own) -> table.update(client, own, threadId, metadata))
        .chain(updated -> find(threadId));
  }

  Uni<List<StoredThread>> search(ThreadRequest request) {
    return inRoom(
        (client, own) ->
            table.search(client, own, request.metadata(), request.limit(100), request.offset()));
  }

  /**
   * The thread as it stood at a place of it.
   *
   * @param checkpoint null for the end
   * @throws ProblemException 404 when it has no such place
   */
  Uni<StoredThread> findAt(UUID threadId, UUID checkpoint) {
    return checkpoint == null
        ? find(threadId)
        : find(threadId)
            .chain(
                thread ->
                    tree(thread)
                        .map(
                            tree ->
                                thread.with(
                                    tree.messagesAt(checkpoint)
                                        .orElseThrow(() -> noPlace(checkpoint)))));
  }

  /**
   * What was asked last at a place of a thread.
   *
   * @throws ProblemException 404 when nothing was
   */
  Uni<JsonNode> questionAt(UUID threadId, UUID checkpoint) {
    return find(threadId)
        .chain(this::tree)
        .map(tree -> tree.questionAt(checkpoint).orElseThrow(() -> noPlace(checkpoint)));
  }

  private static ProblemException noPlace(UUID checkpoint) {
    return new ProblemException(Problem.notFound("turn at checkpoint " + checkpoint));
  }

  /**
   * Adds a run with its answer.
   *
   * @param beforeCommit throws when it is not wanted any more
   */
  Uni<Void> append(Run run, ObjectNode answer, Runnable beforeCommit) {
    return inRoom((transaction, own) -> append(transaction, run, answer).invoke(beforeCommit));
  }

  /** The same in the caller's transaction. */
  Uni<Void> append(SqlClient transaction, Run run, ObjectNode answer) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    if (!run.agent().isEmpty()) {
      // Frontends search their threads by it.
      metadata.put("graph_id", run.agent()).put("assistant_id", run.agent());
    }
    return append(transaction, run.threadId(), metadata, run.turn(answer));
  }

  /** Adds a turn without a run. */
  Uni<Void> append(UUID threadId, StoredTurn turn) {
    return inRoom(
        (transaction, own) ->
            append(transaction, threadId, JsonNodeFactory.instance.objectNode(), turn));
  }

  /**
   * @throws ProblemException 409 when the thread is full
   */
  private Uni<Void> append(SqlClient client, UUID threadId, ObjectNode metadata, StoredTurn turn) {
    return table
        .append(client, tenant.id(), threadId, metadata, turn)
        .invoke(
            added -> {
              if (!added) {
                throw full();
              }
            })
        .replaceWithVoid();
  }

  static ProblemException full() {
    return new ProblemException(
        Problem.conflict(
            "A conversation has at most "
                + StoredThread.MOST_TURNS
                + " turns, and this one has them. Begin a new one."));
  }

  /** The states of a thread that is there, newest first. */
  Uni<List<StateView>> history(UUID threadId, ThreadRequest request) {
    return find(threadId)
        .chain(this::tree)
        .map(
            tree ->
                before(tree.states(), request.before()).stream().limit(request.limit(50)).toList());
  }

  private Uni<TurnTree> tree(StoredThread thread) {
    return inRoom((client, own) -> table.turns(client, own, thread.threadId()))
        .map(turns -> new TurnTree(thread, turns));
  }

  private static List<StateView> before(List<StateView> states, String checkpoint) {
    return checkpoint.isEmpty()
        ? states
        : states.stream()
            .dropWhile(s -> !s.checkpoint().checkpointId().toString().equals(checkpoint))
            .skip(1)
            .toList();
  }

  private <T> Uni<T> inRoom(BiFunction<SqlConnection, String, Uni<T>> work) {
    String tenantId = tenant.id();
    return rooms
        .inRoomOf(tenantId, client -> work.apply(client, tenantId))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail();
  }
}
