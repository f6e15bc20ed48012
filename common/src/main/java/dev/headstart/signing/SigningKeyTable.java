package dev.headstart.signing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads the keys that all instances share where a deployment gives none. */
@Singleton
class SigningKeyTable {
  /**
   * The newest signs, but not before all instances have read it: what one signs, another must
   * accept.
   */
  static final String SECRETS =
      """
      SELECT secret FROM cursor_key
      ORDER BY created_at > now() - INTERVAL '2 minutes', created_at DESC
      """;

  /** The one that signs comes first. */
  Uni<List<byte[]>> secrets(SqlClient client) {
    return client
        .query(SECRETS)
        .execute()
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(SigningKeyTable::secret)
                    .toList());
  }

  private static byte[] secret(Row row) {
    return row.getBuffer("secret").getBytes();
  }
}
