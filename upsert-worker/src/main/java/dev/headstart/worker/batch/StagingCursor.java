package dev.headstart.worker.batch;

import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagingTable;
import dev.headstart.worker.database.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import java.util.List;

/**
 * A server-side cursor over a job's matches, from its checkpoint on. It lives in a read-only
 * transaction of its own, which pins the vacuum horizon: keep it open for a slice, not for a night.
 */
final class StagingCursor implements AutoCloseable {
  private final SqlConnection connection;
  private final Transaction transaction;
  private final Cursor cursor;
  private boolean started;

  private StagingCursor(SqlConnection connection, Transaction transaction, Cursor cursor) {
    this.connection = connection;
    this.transaction = transaction;
    this.cursor = cursor;
  }

  static StagingCursor open(Pool pool, Matches matches, Checkpoint after) {
    SqlConnection connection = await(pool.getConnection());
    try {
      Transaction transaction = await(connection.begin());
      Cursor cursor =
          await(connection.prepare(StagingTable.MATCHES_AFTER))
              .cursor(StagingTable.after(matches, after));
      return new StagingCursor(connection, transaction, cursor);
    } catch (RuntimeException e) {
      connection.closeAndForget();
      throw e;
    }
  }

  /** The next positions, at most {@code rows}; empty at the end. */
  List<Checkpoint> next(int rows) {
    if (started && !cursor.hasMore()) {
      return List.of(); // the client refuses to read on, and hangs
    }
    started = true;
    return await(cursor.read(rows)).stream()
        .map(row -> new Checkpoint(row.getString("primary_ssic_code"), row.getLong("staging_id")))
        .toList();
  }

  @Override
  public void close() {
    // Nothing was written, so there is nothing to save; a broken connection closes all the same.
    await(
        cursor
            .close()
            .chain(closed -> transaction.rollback())
            .onFailure()
            .recoverWithNull()
            .eventually(connection::close)
            .onFailure()
            .recoverWithNull());
  }

  private static <T> T await(Uni<T> step) {
    return Waiting.forAnswer(step);
  }
}
