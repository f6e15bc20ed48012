package dev.headstart.worker.register;

import dev.headstart.industry.SsicVersion;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Merges the incoming rows into staging_acra_companies and what depends on it, set by set. */
final class StagingMerge {
  private static final String COLUMNS = RegisterColumn.sqlList("") + ", registered";

  /**
   * The join lets equal rows go by unread: ON CONFLICT alone would lock and so rewrite every one of
   * them. It stays as the authority, should somebody else stage the same row meanwhile.
   */
  private static final String MERGE =
      """
      WITH merged AS (
        INSERT INTO staging_acra_companies AS s (ssic_version, import_id, %1$s)
        SELECT e.ssic_version, ?, %2$s
        FROM incoming i
        CROSS JOIN (SELECT ?::smallint AS ssic_version) e
        LEFT JOIN staging_acra_companies known ON %5$s
        WHERE i.reason IS NULL AND %6$s
          AND (known.staging_id IS NULL
            OR (known.ssic_version, %3$s) IS DISTINCT FROM (e.ssic_version, %2$s))
        -- Live rows of one code side by side on disk, in the order in which the night reads them: a
        -- batch is then some 20 pages instead of 500.
        ORDER BY i.registered IS FALSE, i.primary_ssic_code, i.file_no, i.line
        ON CONFLICT %7$s DO UPDATE
          SET (ssic_version, import_id, %1$s) = (EXCLUDED.ssic_version, EXCLUDED.import_id, %4$s)
          WHERE (s.ssic_version, %8$s) IS DISTINCT FROM (EXCLUDED.ssic_version, %4$s)
        RETURNING old.staging_id IS NULL AS added
      )
      SELECT count(*) FILTER (WHERE added), count(*) FILTER (WHERE NOT added) FROM merged
      """;

  private static final String MERGE_BY_UEN =
      merge(
          "known.uen = i.uen", "i.uen IS NOT NULL", "ON CONSTRAINT staging_acra_companies_uen_key");

  private static final String MERGE_BY_NAME =
      merge(
          "LOWER(known.entity_name) = LOWER(i.entity_name) AND known.uen IS NULL",
          "i.uen IS NULL",
          "(LOWER(entity_name)) WHERE uen IS NULL");

  private static final String CLEAR_COUNTS = "DELETE FROM staging_code_counts";

  private static final String COUNT_CODES =
      """
      INSERT INTO staging_code_counts (ssic_version, ssic_code, rows_total, rows_live)
      SELECT ssic_version, primary_ssic_code, count(*), count(*) FILTER (WHERE registered IS NOT FALSE)
      FROM staging_acra_companies WHERE primary_ssic_code IS NOT NULL GROUP BY 1, 2
      """;

  /**
   * A company that died since is marked, one that came back too. Locked in the order of a batch,
   * since the night upserts companies at the same time.
   */
  private static final String MARK_COMPANIES =
      """
      WITH differing AS MATERIALIZED (
        SELECT c.company_id, i.registered
        FROM companies c JOIN incoming i ON i.uen = c.uen
        WHERE i.reason IS NULL AND i.registered IS NOT NULL
          AND c.sg_registered IS DISTINCT FROM i.registered
        ORDER BY c.uen
        FOR UPDATE OF c
      )
      UPDATE companies c
      SET sg_registered = d.registered, updated_at = statement_timestamp(), last_seen = statement_timestamp()
      FROM differing d WHERE c.company_id = d.company_id
      """;

  private final Connection connection;

  StagingMerge(Connection connection) {
    this.connection = connection;
  }

  record Counts(long added, long changed) {
    Counts plus(Counts other) {
      return new Counts(added + other.added, changed + other.changed);
    }
  }

  Counts merge(long importId, SsicVersion edition) throws SQLException {
    return merge(MERGE_BY_UEN, importId, edition).plus(merge(MERGE_BY_NAME, importId, edition));
  }

  void countCodes() throws SQLException {
    Sql.update(connection, CLEAR_COUNTS);
    Sql.update(connection, COUNT_CODES);
  }

  /**
   * @return how many companies' sg_registered changed
   */
  long markCompanies() throws SQLException {
    return Sql.update(connection, MARK_COMPANIES);
  }

  private Counts merge(String sql, long importId, SsicVersion edition) throws SQLException {
    try (var statement = Sql.bind(connection.prepareStatement(sql), importId, edition.year());
        ResultSet result = statement.executeQuery()) {
      result.next();
      return new Counts(result.getLong(1), result.getLong(2));
    }
  }

  private static String merge(String match, String which, String conflict) {
    return MERGE.formatted(
        COLUMNS,
        prefixed("i."),
        prefixed("known."),
        prefixed("EXCLUDED."),
        match,
        which,
        conflict,
        prefixed("s."));
  }

  private static String prefixed(String prefix) {
    return RegisterColumn.sqlList(prefix) + ", " + prefix + "registered";
  }
}
