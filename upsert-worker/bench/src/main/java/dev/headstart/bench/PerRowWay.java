package dev.headstart.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The old way: for each row a look-up by UEN, where that finds nothing one by name, then an insert
 * or an update; all in one transaction.
 */
record PerRowWay(Connection connection, String table, String matches) {
  private static final int ROWS = 20_000;

  Meter.Done run() throws SQLException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    long rows = 0;
    try (PreparedStatement source = connection.prepareStatement(matches + " LIMIT " + ROWS);
        PreparedStatement known =
            connection.prepareStatement("SELECT company_id FROM " + table + " WHERE uen = ?");
        PreparedStatement namesake =
            connection.prepareStatement(
                "SELECT company_id FROM "
                    + table
                    + " WHERE LOWER(name) = LOWER(?) AND uen IS NULL");
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
        Long company = first(known, row.getString(1));
        if (company == null) {
          company = first(namesake, row.getString(2));
        }
        PreparedStatement store = company == null ? insert : update;
        for (int column = 1; column <= 5; column++) {
          store.setObject(column, row.getObject(column));
        }
        if (company != null) {
          store.setLong(6, company);
        }
        store.executeUpdate();
        rows++;
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return new Meter.Done(rows, (System.nanoTime() - start) / 1e9, 1);
  }

  private static Long first(PreparedStatement companies, String value) throws SQLException {
    companies.setString(1, value);
    try (ResultSet found = companies.executeQuery()) {
      return found.next() ? found.getLong(1) : null;
    }
  }
}
