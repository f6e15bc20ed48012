package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.access.Tenant;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The threads of the tenant of the present call; nobody can name another tenant. */
@Singleton
class Threads {
  private final Pool pool;
  private final ThreadTable table;
  private final Tenant tenant;

  Threads(Pool pool, ThreadTable table, Tenant tenant) {
    this.pool = pool;
    this.table = table;
    this.tenant = tenant;
  }

  /**
   * @throws ProblemException 409 when there is such a thread, unless it may be there
   */
  Uni<StoredThread> create(ThreadRequest request) {
    UUID threadId = request.threadId();
    return inTime(table.create(pool, tenant.id(), threadId, request.metadata()))
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
    return inTime(table.find(pool, tenant.id(), threadId))
        .map(
            thread ->
                thread.orElseThrow(
                    () -> new ProblemException(Problem.notFound("thread " + threadId))));
  }

  Uni<StoredThread> update(UUID threadId, JsonNode metadata) {
    return inTime(table.update(pool, tenant.id(), threadId, metadata))
        .chain(updated -> find(threadId));
  }

  Uni<List<StoredThread>> search(ThreadRequest request) {
    return inTime(
        table.search(pool, tenant.id(), request.metadata(), request.limit(100), request.offset()));
  }

  /**
   * @param agent what the frontend calls the assistant; it searches its threads by it
   */
  Uni<Void> append(UUID threadId, String agent, UUID runId, JsonNode messages) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    if (!agent.isEmpty()) {
      metadata.put("graph_id", agent).put("assistant_id", agent);
    }
    StoredTurn turn = new StoredTurn(runId, null, messages);
    return inTime(table.append(pool, tenant.id(), threadId, metadata, turn));
  }

  /** The states of a thread that is there, newest first. */
  Uni<List<StateView>> history(UUID threadId, ThreadRequest request) {
    return find(threadId)
        .chain(found -> inTime(table.turns(pool, tenant.id(), threadId)))
        .map(
            turns ->
                StateView.history(threadId, before(turns, request.before())).stream()
                    .limit(request.limit(50))
                    .toList());
  }

  private static List<StoredTurn> before(List<StoredTurn> turns, String checkpoint) {
    return checkpoint.isEmpty()
        ? turns
        : turns.stream().takeWhile(t -> !t.runId().toString().equals(checkpoint)).toList();
  }

  private static <T> Uni<T> inTime(Uni<T> answer) {
    return answer.ifNoItem().after(Patience.WITH_THE_DATABASE).fail();
  }
}
