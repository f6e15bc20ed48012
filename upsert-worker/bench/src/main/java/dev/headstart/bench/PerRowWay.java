package dev.headstart.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The old way: for each row a look-up by UEN, then an insert or an update, in one transaction. */
record PerRowWay(Connection connection, String table, String matches) {
  private static final int ROWS = 20_000;

  Meter.Done run() throws SQLException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    long rows = 0;
    try (PreparedStatement source = connection.prepareStatement(matches + " LIMIT " + ROWS);
        PreparedStatement known =
            connection.prepareStatement("SELECT company_id FROM " + table + " WHERE uen = ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO "
                    + table
                    + " (uen, name, industry_norm, industry_code, sg_registered) VALUES (?, ?, ?, ?, ?)");
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE "
                    + table
                    + " SET uen = ?, name = ?, industry_norm = ?, industry_code = ?,"
                    + " sg_registered = ?, last_seen = now(), updated_at = now() WHERE company_id = ?");
        ResultSet row = source.executeQuery()) {
      while (row.next()) {
        known.setString(1, row.getString(1));
        try (ResultSet found = known.executeQuery()) {
          boolean isKnown = found.next();
          PreparedStatement store = isKnown ? update : insert;
          for (int column = 1; column <= 5; column++) {
            store.setObject(column, row.getObject(column));
          }
          if (isKnown) {
            store.setLong(6, found.getLong(1));
          }
          store.executeUpdate();
        }
        rows++;
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return new Meter.Done(rows, (System.nanoTime() - start) / 1e9, 1);
  }
}
