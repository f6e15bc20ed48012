package dev.headstart.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads the key that signs cursors. */
@Singleton
class CursorKeyTable {
  static final String SECRET = "SELECT secret FROM cursor_key";

  Uni<byte[]> secret(SqlClient client) {
    return client
        .query(SECRET)
        .execute()
        .map(rows -> rows.iterator().next().getBuffer("secret").getBytes());
  }
}
