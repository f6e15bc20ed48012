package dev.headstart.worker.batch;

import dev.headstart.worker.database.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Transaction;
import java.util.concurrent.CompletionStage;

/** A batch, and the transaction that stores it; after its end it may begin anew. */
final class Underway {
  private final Batch batch;
  private final double fetchMs;
  private volatile SqlConnection connection;
  private Transaction transaction;
  private CompletionStage<BatchOutcome> rows;
  private StageTimes times;
  private long begunAt;
  private boolean committed;

  /** What is done within the transaction. */
  interface Work {
    Uni<BatchOutcome> in(SqlConnection transaction);
  }

  /**
   * @param fetchMs what reading its keys took
   */
  Underway(Batch batch, double fetchMs) {
    this.batch = batch;
    this.fetchMs = fetchMs;
  }

  Batch batch() {
    return batch;
  }

  /**
   * @return false when it was begun before
   */
  boolean begin(Pool pool, long now) {
    if (connection != null) {
      return false;
    }
    begunAt = now;
    times = new StageTimes(fetchMs);
    SqlConnection taken = Waiting.forAnswer(pool.getConnection());
    try {
      transaction = Waiting.forAnswer(taken.begin());
    } catch (RuntimeException e) {
      taken.closeAndForget();
      throw e;
    }
    connection = taken;
    return true;
  }

  /** Sends the statement; nobody waits for it yet. */
  void store(Work work) {
    rows = times.upsert(() -> work.in(connection)).subscribeAsCompletionStage();
  }

  Uni<BatchOutcome> stored() {
    return Uni.createFrom().completionStage(rows);
  }

  SqlConnection connection() {
    return connection;
  }

  StageTimes times() {
    return times;
  }

  long begunAt() {
    return begunAt;
  }

  Uni<Void> commit() {
    return transaction.commit().invoke(() -> committed = true);
  }

  /** Rolls back unless committed; a broken connection closes all the same. */
  void end() {
    SqlConnection ended = connection;
    connection = null;
    if (ended == null) {
      return;
    }
    Uni<Void> done = committed ? Uni.createFrom().voidItem() : transaction.rollback();
    try {
      Waiting.forAnswer(done.onFailure().recoverWithNull().chain(ended::close));
    } catch (RuntimeException e) {
      // The server ends the transaction of a session that is gone.
      ended.closeAndForget();
    }
  }

  /** Cancels the statement that runs. */
  void cancel() {
    SqlConnection running = connection;
    if (running != null) {
      PgConnection.cast(running).cancelRequestAndForget();
    }
  }
}
