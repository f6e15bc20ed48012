package dev.headstart.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * What a way of storing rows costs: time, processors, write-ahead log, statements, and updates that
 * touch no index.
 *
 * @param server processor time of PostgreSQL so far
 */
record Meter(Connection connection, Supplier<Duration> server) {
  /** How many rows were stored, in how many seconds and batches. */
  record Done(long rows, double seconds, long batches) {
    double perSecond() {
      return rows / seconds;
    }
  }

  /** Figures that are compared. */
  record Figures(double perSecond, double cpuPerMillion, double walPerRow) {}

  /** Stores rows. */
  interface Way {
    Done run() throws Exception;
  }

  /**
   * Prints one line.
   *
   * @param program processor time so far of the program that stores
   */
  Figures measure(String what, String table, Supplier<Duration> program, Way way) throws Exception {
    update("CHECKPOINT");
    number("SELECT count(*) FROM (SELECT pg_stat_statements_reset()) AS done");
    long wal = number("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    long updates = updates(table, "tuples_updated");
    long hot = updates(table, "tuples_hot_updated");
    Duration ours = program.get();
    Duration theirs = server.get();
    Done done = way.run();
    Duration client = program.get().minus(ours);
    Duration postgres = server.get().minus(theirs);
    double perRow =
        (number("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint") - wal)
            / (double) done.rows();
    long statements = number("SELECT sum(calls)::bigint FROM pg_stat_statements");
    TimeUnit.MILLISECONDS.sleep(1500); // sessions report their counts once a second
    long updated = updates(table, "tuples_updated") - updates;
    long hotUpdated = updates(table, "tuples_hot_updated") - hot;
    double million = 1e9 * done.rows() / 1e6;
    System.out.printf(
        "  %-24s %,8.0f rows/s   %5.1f + %4.1f CPU s per million rows (server + client)   %,6.0f B of WAL per row   HOT %s   %,.1f statements per batch   (%,d rows)%n",
        what,
        done.perSecond(),
        postgres.toNanos() / million,
        client.toNanos() / million,
        perRow,
        updated == 0 ? "   –" : "%3.0f%%".formatted(100.0 * hotUpdated / updated),
        statements / (double) done.batches(),
        done.rows());
    return new Figures(done.perSecond(), postgres.plus(client).toNanos() / million, perRow);
  }

  int update(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** Times one statement. */
  Done timed(String sql) throws SQLException {
    long start = System.nanoTime();
    int rows = update(sql);
    return new Done(rows, (System.nanoTime() - start) / 1e9, 1);
  }

  long number(String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  private long updates(String table, String counter) throws SQLException {
    return number("SELECT pg_stat_get_%s('%s'::regclass)".formatted(counter, table));
  }
}
