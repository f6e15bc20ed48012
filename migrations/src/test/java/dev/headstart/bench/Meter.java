package dev.headstart.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** What a way of storing rows costs: time, write-ahead log, and updates that touch no index. */
record Meter(Connection connection) {
  /** How many rows were stored, and in how many seconds. */
  record Done(long rows, double seconds) {
    double perSecond() {
      return rows / seconds;
    }
  }

  /** Stores rows. */
  interface Way {
    Done run() throws Exception;
  }

  /** Prints one line, and gives the rows per second. */
  double measure(String what, String table, Way way) throws Exception {
    update("CHECKPOINT");
    long wal = number("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    long updates = updates(table, "tuples_updated");
    long hot = updates(table, "tuples_hot_updated");
    Done done = way.run();
    double perRow =
        (number("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint") - wal)
            / (double) done.rows();
    Thread.sleep(1500); // sessions report their counts once a second
    long updated = updates(table, "tuples_updated") - updates;
    long hotUpdated = updates(table, "tuples_hot_updated") - hot;
    System.out.printf(
        "  %-34s %,9.0f rows/s   %,6.0f B of WAL per row   %s HOT   (%,d rows)%n",
        what,
        done.perSecond(),
        perRow,
        updated == 0 ? "   –" : "%3.0f%%".formatted(100.0 * hotUpdated / updated),
        done.rows());
    return done.perSecond();
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
    return new Done(rows, (System.nanoTime() - start) / 1e9);
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
