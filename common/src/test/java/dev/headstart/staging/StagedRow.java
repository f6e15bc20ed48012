package dev.headstart.staging;

import dev.headstart.postgres.TestDatabase;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A register row of a test: only what matters is named, the rest is a plain live company. */
public final class StagedRow {
  private static final AtomicInteger NEXT = new AtomicInteger(1);

  private String uen = "2020%05dA".formatted(NEXT.get());
  private String name = "TEST COMPANY %d PTE. LTD.".formatted(NEXT.getAndIncrement());
  private String code = "46900";
  private int version = 2020;
  private Boolean registered = true;
  private String incorporated = "2015-03-01";
  private String companyType = "Exempt Private Company Limited by Shares";

  public static StagedRow aRow() {
    return new StagedRow();
  }

  public StagedRow uen(String value) {
    uen = value;
    return this;
  }

  public StagedRow withoutUen() {
    return uen(null);
  }

  public StagedRow named(String value) {
    name = value;
    return this;
  }

  public StagedRow code(String value) {
    code = value;
    return this;
  }

  public StagedRow edition(int value) {
    version = value;
    return this;
  }

  /** true alive, false known to be dead, null unknown. */
  public StagedRow registered(Boolean value) {
    registered = value;
    return this;
  }

  public StagedRow incorporated(String date) {
    incorporated = date;
    return this;
  }

  public StagedRow companyType(String value) {
    companyType = value;
    return this;
  }

  public String uen() {
    return uen;
  }

  public String name() {
    return name;
  }

  /** Stages the rows, keeps the counts as an import does, and gives their staging_ids. */
  public static Long[] stage(TestDatabase database, StagedRow... rows) {
    Long[] ids = new Long[rows.length];
    Arrays.setAll(ids, i -> rows[i].insert(database));
    recount(database);
    return ids;
  }

  /** Stages so many live rows of each code, UENs made from the prefix. */
  public static void stageMany(TestDatabase database, int rows, String uenPrefix, String... codes) {
    database.execute(
        """
        INSERT INTO staging_acra_companies (uen, entity_name, registered, ssic_version,
          primary_ssic_code, registration_incorporation_date, company_type_description,
          entity_status_description, import_id)
        SELECT '%1$s' || lpad(n::text, 7, '0'), 'MANY %1$s ' || n, true, 2020, code,
          DATE '2010-01-01' + n::int %% 3000, 'Exempt Private Company Limited by Shares',
          'Live Company', 1
        FROM (SELECT code, row_number() OVER () AS n
              FROM unnest('{%2$s}'::text[]) AS code, generate_series(1, %3$d)) AS made
        """
            .formatted(uenPrefix, String.join(",", codes), rows));
    recount(database);
  }

  private static void recount(TestDatabase database) {
    database.execute(
        "DELETE FROM staging_code_counts",
        """
        INSERT INTO staging_code_counts
        SELECT ssic_version, primary_ssic_code, count(*),
               count(*) FILTER (WHERE registered IS NOT FALSE)
        FROM staging_acra_companies WHERE primary_ssic_code IS NOT NULL GROUP BY 1, 2
        """,
        """
        INSERT INTO register_imports (files, ssic_version, rows_read, rows_added, rows_changed,
          rows_parked, started_at, ended_at)
        VALUES ('{test}', 2020, 0, 0, 0, 0, now(), now())
        """);
  }

  private Long insert(TestDatabase database) {
    String sql =
        """
        INSERT INTO staging_acra_companies (uen, entity_name, registered, ssic_version,
          primary_ssic_code, registration_incorporation_date, company_type_description, import_id)
        VALUES (?, ?, ?, ?, ?, ?::date, ?, 1) RETURNING staging_id
        """;
    try (var connection = database.connect();
        var statement = connection.prepareStatement(sql)) {
      statement.setString(1, uen);
      statement.setString(2, name);
      statement.setObject(3, registered);
      statement.setInt(4, version);
      statement.setString(5, code);
      statement.setString(6, incorporated);
      statement.setString(7, companyType);
      try (var result = statement.executeQuery()) {
        result.next();
        return result.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
