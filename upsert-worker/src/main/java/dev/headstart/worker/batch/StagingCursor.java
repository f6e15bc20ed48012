package dev.headstart.worker.batch;

import dev.headstart.staging.Checkpoint;
import dev.headstart.staging.Matches;
import dev.headstart.staging.StagingTable;
import dev.headstart.worker.database.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Cursor;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.PreparedStatement;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/**
 * A server-side cursor over a job's matches, from its checkpoint on. It lives in a read-only
 * transaction of its own, which pins the vacuum horizon: keep it open for a slice, not for a night.
 * While a batch is stored, the next one is being read.
 */
final class StagingCursor implements AutoCloseable {
  private final SqlConnection connection;
  private final Transaction transaction;
  private final PreparedStatement statement;
  private final Cursor cursor;
  private List<Checkpoint> unused = List.of();
  private CompletionStage<RowSet<Row>> ahead;
  private boolean started;

  private StagingCursor(
      SqlConnection connection,
      Transaction transaction,
      PreparedStatement statement,
      Cursor cursor) {
    this.connection = connection;
    this.transaction = transaction;
    this.statement = statement;
    this.cursor = cursor;
  }

  static StagingCursor open(Pool pool, Matches matches, Checkpoint after) {
    SqlConnection connection = Waiting.forAnswer(pool.getConnection());
    try {
      Transaction transaction = Waiting.forAnswer(connection.begin());
      PreparedStatement statement =
          Waiting.forAnswer(connection.prepare(StagingTable.MATCHES_AFTER));
      Cursor cursor = statement.cursor(StagingTable.after(matches, after));
      return new StagingCursor(connection, transaction, statement, cursor);
    } catch (RuntimeException e) {
      connection.closeAndForget();
      throw e;
    }
  }

  /** The next positions, at most {@code rows}; empty at the end. */
  List<Checkpoint> next(int rows) {
    if (unused.isEmpty()) {
      readAhead(rows);
      unused =
          ahead == null
              ? List.of()
              : read(Waiting.forAnswer(Uni.createFrom().completionStage(ahead)));
      ahead = null;
    }
    List<Checkpoint> next = unused.subList(0, Math.min(rows, unused.size()));
    unused = unused.subList(next.size(), unused.size());
    if (unused.isEmpty()) {
      readAhead(rows);
    }
    return next;
  }

  private void readAhead(int rows) {
    // At the end the client refuses to read on, and hangs.
    if (ahead == null && (!started || cursor.hasMore())) {
      started = true;
      ahead = cursor.read(rows).subscribeAsCompletionStage();
    }
  }

  private static List<Checkpoint> read(RowSet<Row> rows) {
    List<Checkpoint> keys = new ArrayList<>(rows.size());
    for (Row row : rows) {
      keys.add(new Checkpoint(row.getString(0), row.getLong(1)));
    }
    return keys;
  }

  @Override
  public void close() {
    // Nothing was written, so there is nothing to save; a broken connection closes all the same.
    Waiting.forAnswer(
        cursor
            .close()
            // Left to a pooler's connection, its name would be in the way of another worker's.
            .chain(closed -> statement.close())
            .chain(closed -> transaction.rollback())
            .onFailure()
            .recoverWithNull()
            .eventually(connection::close)
            .onFailure()
            .recoverWithNull());
  }
}
