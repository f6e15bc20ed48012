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
      t.thread_id, t.created_at, t.updated_at, t.metadata::text AS metadata,
      (SELECT run_id FROM chat_turns WHERE tenant_id = t.tenant_id AND thread_id = t.thread_id
       ORDER BY turn_id DESC LIMIT 1) AS last_run,
      (SELECT COALESCE(jsonb_agg(message ORDER BY turn_id, place), '[]')::text
       FROM chat_turns, jsonb_array_elements(messages) WITH ORDINALITY AS m (message, place)
       WHERE tenant_id = t.tenant_id AND thread_id = t.thread_id) AS messages
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

  static final String APPEND =
      """
      WITH thread AS (
        UPDATE chat_threads
        SET turns = turns + 1, updated_at = now(), metadata = metadata || $3::text::jsonb
        WHERE tenant_id = $1 AND thread_id = $2 RETURNING tenant_id, thread_id
      )
      INSERT INTO chat_turns (tenant_id, thread_id, run_id, messages)
      SELECT tenant_id, thread_id, $4, $5::text::jsonb FROM thread
      """;

  static final String TURNS =
      """
      SELECT run_id, created_at, messages::text AS messages FROM chat_turns
      WHERE tenant_id = $1 AND thread_id = $2 ORDER BY turn_id
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

  Uni<Void> append(
      SqlClient client, String tenantId, UUID threadId, JsonNode metadata, StoredTurn turn) {
    Tuple parameters =
        Tuple.of(tenantId, threadId, metadata.toString(), turn.runId(), turn.messages().toString());
    return client.preparedQuery(APPEND).execute(parameters).replaceWithVoid();
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
                    read(row.getString("messages")),
                    row.getUUID("last_run")))
        .toList();
  }

  private StoredTurn turn(Row row) {
    return new StoredTurn(
        row.getUUID("run_id"),
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
