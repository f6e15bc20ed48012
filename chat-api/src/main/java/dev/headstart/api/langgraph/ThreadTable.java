package dev.headstart.api.langgraph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A tenant's threads and their turns. */
@Singleton
class ThreadTable {
  private static final String THREAD =
      """
      t.thread_id, t.created_at, t.updated_at, t.turns, t.metadata::text AS metadata,
      (SELECT run_id FROM chat_turns
       WHERE tenant_id = t.tenant_id AND turn_id = t.last_turn) AS last_run,
      (WITH RECURSIVE path AS (
         SELECT turn_id, parent_turn, messages FROM chat_turns
         WHERE tenant_id = t.tenant_id AND turn_id = t.last_turn
         UNION ALL
         SELECT p.turn_id, p.parent_turn, p.messages
         FROM path JOIN chat_turns p ON p.tenant_id = t.tenant_id AND p.turn_id = path.parent_turn
       )
       SELECT COALESCE(jsonb_agg(message ORDER BY turn_id, place), '[]')::text
       FROM path, jsonb_array_elements(messages) WITH ORDINALITY AS m (message, place)) AS messages
      """;

  static final String CREATE =
      """
      INSERT INTO chat_threads (tenant_id, thread_id, metadata) VALUES ($1, $2, $3::text::jsonb)
      ON CONFLICT DO NOTHING
      """;

  static final String FIND =
      "SELECT " + THREAD + "FROM chat_threads t WHERE tenant_id = $1 AND thread_id = $2";

  static final String UPDATE =
      """
      UPDATE chat_threads SET metadata = metadata || $3::text::jsonb, updated_at = now()
      WHERE tenant_id = $1 AND thread_id = $2
      """;

  static final String SEARCH =
      "SELECT "
          + THREAD
          + """
      FROM chat_threads t WHERE tenant_id = $1 AND metadata @> $2::text::jsonb
      ORDER BY updated_at DESC, thread_id LIMIT $3 OFFSET $4
      """;

  /** $6 is the place to go on at: null for the end, the thread itself for its beginning. */
  static final String APPEND =
      """
      WITH thread AS (
        UPDATE chat_threads
        SET turns = turns + 1, updated_at = now(), metadata = metadata || $3::text::jsonb,
          last_turn = nextval(pg_get_serial_sequence('chat_turns', 'turn_id'))
        WHERE tenant_id = $1 AND thread_id = $2 AND turns < $7
        RETURNING tenant_id, thread_id, old.last_turn AS end_turn, new.last_turn AS turn_id
      )
      INSERT INTO chat_turns (turn_id, tenant_id, thread_id, run_id, messages, parent_turn)
      OVERRIDING SYSTEM VALUE
      SELECT turn_id, tenant_id, thread_id, $4, $5::text::jsonb,
        CASE WHEN $6::uuid IS NULL THEN end_turn
        ELSE (
          SELECT p.turn_id FROM chat_turns p
          WHERE p.tenant_id = $1 AND p.thread_id = $2 AND p.run_id = $6
        ) END
      FROM thread
      """;

  static final String TURNS =
      """
      SELECT t.run_id, p.run_id AS parent_run, t.created_at, t.messages::text AS messages
      FROM chat_turns t LEFT JOIN chat_turns p ON p.tenant_id = $1 AND p.turn_id = t.parent_turn
      WHERE t.tenant_id = $1 AND t.thread_id = $2 ORDER BY t.turn_id
      """;

  private final ObjectMapper json;

  ThreadTable(ObjectMapper json) {
    this.json = json;
  }

  /** False when the tenant has a thread of this id already. */
  Uni<Boolean> create(SqlClient client, String tenantId, UUID threadId, JsonNode metadata) {
    Tuple parameters = Tuple.of(tenantId, threadId, metadata.toString());
    return client.preparedQuery(CREATE).execute(parameters).map(done -> done.rowCount() == 1);
  }

  Uni<Optional<StoredThread>> find(SqlClient client, String tenantId, UUID threadId) {
    return client
        .preparedQuery(FIND)
        .execute(Tuple.of(tenantId, threadId))
        .map(rows -> threads(rows).stream().findFirst());
  }

  /** Adds to the metadata; without a thread of this id it does nothing. */
  Uni<Void> update(SqlClient client, String tenantId, UUID threadId, JsonNode metadata) {
    Tuple parameters = Tuple.of(tenantId, threadId, metadata.toString());
    return client.preparedQuery(UPDATE).execute(parameters).replaceWithVoid();
  }

  /** Those whose metadata contain the given ones, the last used first. */
  Uni<List<StoredThread>> search(
      SqlClient client, String tenantId, JsonNode metadata, int limit, int offset) {
    return client
        .preparedQuery(SEARCH)
        .execute(Tuple.of(tenantId, metadata.toString(), limit, offset))
        .map(this::threads);
  }

  /**
   * @param turn goes on at its parent run, at the end when that is null
   * @return false when the thread is full
   */
  Uni<Boolean> append(
      SqlClient client, String tenantId, UUID threadId, JsonNode metadata, StoredTurn turn) {
    Tuple parameters =
        Tuple.of(tenantId, threadId, metadata.toString(), turn.runId(), turn.messages().toString())
            .addUUID(turn.parentRun())
            .addInteger(StoredThread.MOST_TURNS);
    return client.preparedQuery(APPEND).execute(parameters).map(done -> done.rowCount() == 1);
  }

  Uni<List<StoredTurn>> turns(SqlClient client, String tenantId, UUID threadId) {
    return client
        .preparedQuery(TURNS)
        .execute(Tuple.of(tenantId, threadId))
        .map(rows -> rows.stream().map(this::turn).toList());
  }

  private List<StoredThread> threads(RowSet<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new StoredThread(
                    row.getUUID("thread_id"),
                    row.getOffsetDateTime("created_at"),
                    row.getOffsetDateTime("updated_at"),
                    read(row.getString("metadata")),
                    row.getInteger("turns"),
                    read(row.getString("messages")),
                    row.getUUID("last_run")))
        .toList();
  }

  private StoredTurn turn(Row row) {
    return new StoredTurn(
        row.getUUID("run_id"),
        row.getUUID("parent_run"),
        row.getOffsetDateTime("created_at"),
        read(row.getString("messages")));
  }

  private JsonNode read(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
