package dev.headstart.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;

/** One migrated database of a test, with plain SQL to arrange and to check. */
public record TestDatabase(String address, String name, String user, String password) {

  /** In the form of DATABASE_URL: postgresql://host:port/database. */
  public String url() {
    return "postgresql://" + address + "/" + name;
  }

  /** The same database as one of the services sees it; see V050. */
  public TestDatabase as(String role) {
    return new TestDatabase(address, name, role, role);
  }

  /** Without DriverManager, which finds no driver for the second class loader that asks. */
  public Connection connect() throws SQLException {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl("jdbc:" + url());
    return source.getConnection(user, password);
  }

  /** Runs statements that return nothing. */
  public void execute(String... statements) {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query, each as its columns joined by '|'; null is written as 'null'. */
  public List<String> rows(String sql) {
    try (Connection connection = connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          columns.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", columns));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** The single value of a query, as text. */
  public String value(String sql) {
    List<String> rows = rows(sql);
    if (rows.size() != 1) {
      throw new IllegalStateException(sql + " gave " + rows.size() + " rows");
    }
    return rows.get(0);
  }

  public long number(String sql) {
    return Long.parseLong(value(sql));
  }
}
