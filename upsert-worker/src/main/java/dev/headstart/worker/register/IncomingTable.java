package dev.headstart.worker.register;

import dev.headstart.industry.SsicVersion;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What the files hold, line by line, before it is merged: a table of this transaction only. */
final class IncomingTable {
  private static final String CREATE =
      """
      CREATE TEMPORARY TABLE incoming (
        file_no integer NOT NULL,
        line    bigint  NOT NULL,
        -- Why the line is parked; null for a row to stage.
        reason  text,
        excerpt text,
        registered boolean,
        uen text, entity_name text, entity_type_description text,
        business_constitution_description text, company_type_description text,
        entity_status_description text, registration_incorporation_date date,
        annual_return_date date, no_of_officers integer, primary_ssic_code text,
        primary_user_described_activity text, secondary_ssic_code text,
        secondary_user_described_activity text
      ) ON COMMIT DROP
      """;

  /** Without it the merge is planned for a handful of rows. */
  private static final String ANALYZE = "ANALYZE incoming";

  /** An entity named more than once: its last line counts, as if the lines came one by one. */
  private static final String DROP_REPEATED =
      """
      WITH repeated AS (
        SELECT %1$s AS match_key, max((file_no::bigint << 40) + line) AS last
        FROM incoming WHERE reason IS NULL AND %2$s GROUP BY 1 HAVING count(*) > 1
      )
      DELETE FROM incoming i USING repeated r
      WHERE i.reason IS NULL AND %2$s AND %1$s = r.match_key
        AND (i.file_no::bigint << 40) + i.line < r.last
      """;

  private static final String DROP_REPEATED_UENS =
      DROP_REPEATED.formatted("uen", "uen IS NOT NULL");
  private static final String DROP_REPEATED_NAMES =
      DROP_REPEATED.formatted("LOWER(entity_name)", "uen IS NULL");

  private static final String COUNT = "SELECT count(*) FROM incoming WHERE reason IS NULL";

  /** Codes that both editions know count for both, so only the others decide. */
  private static final String EDITION_BY_CODES =
      """
      WITH used AS (
        SELECT primary_ssic_code AS code, count(*) AS rows
        FROM incoming WHERE reason IS NULL GROUP BY 1
      ), known AS (
        SELECT coalesce(sum(rows) FILTER (WHERE ssic_version = 2020), 0) AS by_2020,
               coalesce(sum(rows) FILTER (WHERE ssic_version = 2025), 0) AS by_2025
        FROM used JOIN ssic_ref USING (code) WHERE level = 'subclass'
      )
      SELECT CASE WHEN by_2020 > by_2025 THEN 2020 ELSE 2025 END FROM known WHERE by_2020 <> by_2025
      """;

  private static final String EDITION_STAGED =
      """
      SELECT ssic_version FROM staging_code_counts
      GROUP BY ssic_version ORDER BY sum(rows_total) DESC, ssic_version LIMIT 1
      """;

  private final Connection connection;

  IncomingTable(Connection connection) {
    this.connection = connection;
  }

  void create() throws SQLException {
    Sql.execute(connection, CREATE);
  }

  /**
   * Leaves one line per entity.
   *
   * @return how many lines were dropped because a later one names the same entity
   */
  long keepTheLastOfEach() throws SQLException {
    Sql.execute(connection, ANALYZE);
    return Sql.update(connection, DROP_REPEATED_UENS) + Sql.update(connection, DROP_REPEATED_NAMES);
  }

  long rowsToStage() throws SQLException {
    return Sql.number(connection, COUNT).orElse(0L);
  }

  /** The edition that knows more of the codes; in a tie that of what is staged, else 2020. */
  SsicVersion edition() throws SQLException {
    Optional<Long> byCodes = Sql.number(connection, EDITION_BY_CODES);
    Optional<Long> year = byCodes.isPresent() ? byCodes : Sql.number(connection, EDITION_STAGED);
    return SsicVersion.ofYear(year.orElse(2020L).intValue());
  }
}
