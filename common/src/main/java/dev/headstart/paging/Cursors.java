package dev.headstart.paging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.List;

/** Gives each list its cursors; reads the key with the first list that somebody asks for. */
@Singleton
public class Cursors {
  private final Pool pool;
  private final CursorKeyTable table;
  private volatile byte[] key;

  Cursors(Pool pool, CursorKeyTable table) {
    this.pool = pool;
    this.table = table;
  }

  /**
   * @param list the name of the list
   * @param tenant whose rows it shows
   * @param filter all that narrows the list, in a fixed order
   */
  public Uni<KeysetCursor> of(String list, String tenant, List<String> filter) {
    return key().map(secret -> KeysetCursor.of(secret, list, tenant, filter));
  }

  private Uni<byte[]> key() {
    return key != null
        ? Uni.createFrom().item(key)
        : table.secret(pool).invoke(secret -> key = secret);
  }
}
