package dev.headstart.api.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers of the last 24 hours, by tenant, operation and key. */
@Singleton
class IdempotencyTable {
  static final String FIND =
      """
      SELECT fingerprint, status, location, retry_after, body FROM idempotency_keys
      WHERE tenant_id = $1 AND operation = $2 AND key = $3
        AND created_at > now() - INTERVAL '24 hours'
      """;

  static final String KEEP =
      """
      INSERT INTO idempotency_keys AS k
        (tenant_id, operation, key, fingerprint, status, location, retry_after, body)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (tenant_id, operation, key) DO UPDATE
      SET fingerprint = EXCLUDED.fingerprint, status = EXCLUDED.status,
        location = EXCLUDED.location, retry_after = EXCLUDED.retry_after, body = EXCLUDED.body,
        created_at = EXCLUDED.created_at
      -- One that nobody may rely on any more.
      WHERE k.created_at <= now() - INTERVAL '24 hours'
      """;

  static final String FORGET =
      "DELETE FROM idempotency_keys WHERE created_at <= now() - INTERVAL '24 hours'";

  Uni<Optional<KeptAnswer>> find(SqlClient client, String tenantId, String operation, String key) {
    return client
        .preparedQuery(FIND)
        .execute(Tuple.of(tenantId, operation, key))
        .map(rows -> rows.stream().findFirst().map(IdempotencyTable::read));
  }

  /** False when there is an answer already. */
  Uni<Boolean> keep(
      SqlClient client, String tenantId, String operation, String key, KeptAnswer answer) {
    Tuple parameters =
        Tuple.of(tenantId, operation, key, answer.fingerprint())
            .addInteger(answer.status())
            .addString(answer.location())
            .addString(answer.retryAfter())
            .addString(answer.body());
    return client.preparedQuery(KEEP).execute(parameters).map(done -> done.rowCount() == 1);
  }

  Uni<Void> forget(SqlClient client) {
    return client.query(FORGET).execute().replaceWithVoid();
  }

  private static KeptAnswer read(Row row) {
    return new KeptAnswer(
        row.getString("fingerprint"),
        row.getInteger("status"),
        row.getString("location"),
        row.getString("retry_after"),
        row.getString("body"));
  }
}
