package dev.headstart.company;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The only INSERT and UPDATE of {@code companies} that chat and night share. Rows do not travel:
 * both name staging rows, and PostgreSQL copies them.
 */
@Singleton
public class CompanyTable {
  /**
   * CTEs that end with {@code src}: the columns of {@code companies} as the staging rows $1 give
   * them. Dead entities never get this far.
   *
   * @param filter which of the rows {@code s}
   */
  private static String source(String filter) {
    return """
        picked AS MATERIALIZED (
          SELECT s.staging_id, s.uen, clean_name(s.entity_name) AS name,
            s.primary_ssic_code AS industry_code, s.ssic_version,
            EXTRACT(YEAR FROM s.registration_incorporation_date)::integer AS incorporation_year,
            s.registered AS sg_registered,
            COALESCE(s.company_type_description, s.business_constitution_description,
                     s.entity_type_description) AS ownership_type
          FROM unnest($1::bigint[]) AS ids(staging_id)
          JOIN staging_acra_companies s USING (staging_id)
          WHERE s.registered IS NOT FALSE AND FILTER
        ),
        -- A batch has few codes: joined row by row, titles took a tenth of all that storing one takes.
        titles AS MATERIALIZED (
          SELECT ssic_version, jsonb_object_agg(code, title) AS of_code FROM ssic_ref
          WHERE (ssic_version, code) IN (SELECT ssic_version, industry_code FROM picked)
          GROUP BY ssic_version
        ),
        src AS MATERIALIZED (
          SELECT picked.*, of_code ->> industry_code AS industry_norm
          FROM picked LEFT JOIN titles USING (ssic_version)
        ),
        """
        .replace("FILTER", filter);
  }

  /**
   * Register facts follow the register, but never become null; what the register only guesses
   * (ownership_type) yields to what enrichment knows. {@code c} is the company, {@code n} the row.
   */
  private static String refresh(String n) {
    return """
        name = N.name,
        industry_norm = COALESCE(N.industry_norm, c.industry_norm),
        industry_code = COALESCE(N.industry_code, c.industry_code),
        ssic_version = COALESCE(N.ssic_version, c.ssic_version),
        incorporation_year = COALESCE(N.incorporation_year, c.incorporation_year),
        sg_registered = COALESCE(N.sg_registered, c.sg_registered),
        ownership_type = COALESCE(c.ownership_type, N.ownership_type),
        last_seen = now(),
        updated_at = CASE WHEN
            (c.uen, c.name, c.industry_norm, c.industry_code, c.ssic_version,
             c.incorporation_year, c.sg_registered, c.ownership_type)
            IS DISTINCT FROM
            (COALESCE(N.uen, c.uen), N.name, COALESCE(N.industry_norm, c.industry_norm),
             COALESCE(N.industry_code, c.industry_code), COALESCE(N.ssic_version, c.ssic_version),
             COALESCE(N.incorporation_year, c.incorporation_year),
             COALESCE(N.sg_registered, c.sg_registered),
             COALESCE(c.ownership_type, N.ownership_type))
          THEN now() ELSE c.updated_at END
        """
        .replace("N.", n + ".");
  }

  private static final String COLUMNS =
      "uen, name, industry_norm, industry_code, ssic_version, incorporation_year, sg_registered,"
          + " ownership_type";

  private static final String STORED =
      """
      c.company_id, c.uen, c.name, c.industry_code, c.industry_norm, c.sg_registered,
        CASE WHEN c.updated_at = now() THEN 'updated' ELSE 'unchanged' END AS outcome
      """;

  /** What follows on {@code src}, the rows to be stored by their UEN. */
  private static final String STORED_BY_UEN =
      """
      -- A name alone is proof enough only when one company bears it and that one still lacks a UEN.
      -- Of several new rows with that name the first takes it, the others become companies.
      named AS MATERIALIZED (
        SELECT src.staging_id, LOWER(src.name) AS name, bearer.company_id
        FROM src CROSS JOIN LATERAL (
          SELECT max(company_id) AS company_id
          FROM (SELECT company_id, uen FROM companies
                WHERE LOWER(name) = LOWER(src.name) LIMIT 2) bearers
          HAVING count(*) = 1 AND bool_and(uen IS NULL)) bearer
        -- First, so that a rerun, where all are known, touches no page of the index on names.
        WHERE NOT (SELECT EXISTS (SELECT FROM companies known WHERE known.uen = src.uen))
      ),
      adoptable AS (
        SELECT DISTINCT ON (name) staging_id, company_id FROM named
        ORDER BY name, staging_id
      ),
      adopted AS (
        UPDATE companies c SET uen = src.uen, %s
        FROM adoptable JOIN src USING (staging_id)
        -- Asked again under the row lock: another transaction may have been first.
        WHERE c.company_id = adoptable.company_id AND c.uen IS NULL
          -- A look-up also in a plan of when the table was small.
          AND c.company_id = ANY (ARRAY(SELECT company_id FROM adoptable))
        RETURNING %s
      ),
      stored AS (
        INSERT INTO companies AS c (%s)
        SELECT %s FROM src
        WHERE uen NOT IN (SELECT uen FROM adopted)
        -- One lock order for everybody, so that two batches never wait for each other.
        ORDER BY uen
        -- By name, not by column: inference fails while the index is being rebuilt.
        ON CONFLICT ON CONSTRAINT companies_uen_key DO UPDATE SET %s
        RETURNING c.company_id, c.uen, c.name, c.industry_code, c.industry_norm, c.sg_registered,
          CASE WHEN c.xmax = 0 THEN 'inserted' WHEN c.updated_at = now() THEN 'updated'
               ELSE 'unchanged' END AS outcome
      )
      """
          .formatted(refresh("src"), STORED, COLUMNS, COLUMNS, refresh("EXCLUDED"));

  private static final String BY_UEN = "WITH " + source("s.uen IS NOT NULL") + STORED_BY_UEN;

  private static final String DONE_BY_UEN =
      """
      SELECT src.staging_id, done.* FROM (TABLE adopted UNION ALL TABLE stored) AS done
      JOIN src ON src.uen = done.uen
      """;

  static final String UPSERT_BY_UEN = BY_UEN + DONE_BY_UEN;

  /**
   * Begins a statement that upserts the staging rows $1 that have a UEN, for callers that want to
   * know how many rather than which; {@code done} holds company_id and outcome.
   */
  public static final String STORING =
      BY_UEN
          + """
      , done AS (
        SELECT company_id, outcome FROM adopted UNION ALL SELECT company_id, outcome FROM stored)
      """;

  /** Two transactions must not both find a name missing and insert it twice. */
  static final String LOCK_NAMES = "SELECT pg_advisory_xact_lock(hashtext('companies.name'))";

  static final String UPSERT_BY_NAME =
      "WITH "
          + source("s.uen IS NULL")
          + """
      named AS MATERIALIZED (
        SELECT src.*, (SELECT c.company_id FROM companies c
                       WHERE LOWER(c.name) = LOWER(src.name)
                       ORDER BY c.uen IS NOT NULL, c.company_id LIMIT 1) AS company_id
        FROM src
      ),
      stored AS (
        UPDATE companies c SET %s FROM named WHERE c.company_id = named.company_id
          AND c.company_id = ANY (ARRAY(SELECT company_id FROM named))
        RETURNING named.staging_id, %s
      ),
      added AS (
        INSERT INTO companies AS c (%s) SELECT %s FROM named WHERE company_id IS NULL
        RETURNING c.company_id, c.uen, c.name, c.industry_code, c.industry_norm, c.sg_registered,
          'inserted' AS outcome
      )
      TABLE stored
      UNION ALL
      SELECT src.staging_id, added.* FROM added JOIN src USING (name)
      """
              .formatted(refresh("named"), STORED, COLUMNS, COLUMNS);

  /**
   * Upserts the companies that are free, and gives the others as they are stored: whoever holds
   * them is writing the same facts of the register at this moment.
   */
  static final String UPSERT_FREE_BY_UEN =
      """
      WITH known AS (
        SELECT s.staging_id, c.company_id FROM unnest($1::bigint[]) AS ids(staging_id)
        JOIN staging_acra_companies s USING (staging_id) JOIN companies c ON c.uen = s.uen
      ),
      free AS MATERIALIZED (
        SELECT company_id FROM companies WHERE company_id IN (SELECT company_id FROM known)
        FOR NO KEY UPDATE SKIP LOCKED
      ),
      busy AS MATERIALIZED (
        SELECT staging_id, company_id, uen, name, industry_code, industry_norm, sg_registered,
          'unchanged' AS outcome
        FROM known JOIN companies USING (company_id)
        WHERE company_id NOT IN (SELECT company_id FROM free)
      ),
      """
          + source("s.uen IS NOT NULL AND s.staging_id NOT IN (SELECT staging_id FROM busy)")
          + STORED_BY_UEN
          + DONE_BY_UEN
          + "UNION ALL TABLE busy";

  /**
   * As {@link #upsert}, but companies that another transaction is writing are left to it: somebody
   * waits for the answer.
   */
  public Uni<List<UpsertedCompany>> upsertWithoutWaiting(
      SqlClient transaction, List<Long> stagingIds) {
    return upsert(transaction, UPSERT_FREE_BY_UEN, stagingIds)
        .map(stored -> inOrderOf(stagingIds, stored));
  }

  /**
   * Upserts the companies of these staging rows in the caller's transaction.
   *
   * @return one element per row that is stored; a row known to be dead by now is left out
   */
  public Uni<List<UpsertedCompany>> upsert(SqlClient transaction, List<Long> stagingIds) {
    return upsert(transaction, UPSERT_BY_UEN, stagingIds);
  }

  private Uni<List<UpsertedCompany>> upsert(
      SqlClient transaction, String byUen, List<Long> stagingIds) {
    return run(transaction, byUen, stagingIds)
        .chain(
            stored ->
                stored.size() == stagingIds.size()
                    ? Uni.createFrom().item(stored)
                    : upsertByName(transaction, stagingIds).map(named -> concat(stored, named)));
  }

  /** Upserts only those of the rows that have no UEN. */
  public Uni<List<UpsertedCompany>> upsertByName(SqlClient transaction, List<Long> stagingIds) {
    return transaction
        .query(LOCK_NAMES)
        .execute()
        .chain(locked -> run(transaction, UPSERT_BY_NAME, stagingIds));
  }

  private static Uni<List<UpsertedCompany>> run(SqlClient client, String sql, List<Long> ids) {
    return client
        .preparedQuery(sql)
        .execute(Tuple.of(ids.toArray(Long[]::new)))
        .map(rows -> rows.stream().map(CompanyTable::read).toList());
  }

  private static UpsertedCompany read(Row row) {
    return new UpsertedCompany(
        row.getLong("staging_id"),
        row.getLong("company_id"),
        row.getString("uen"),
        row.getString("name"),
        row.getString("industry_code"),
        row.getString("industry_norm"),
        row.getBoolean("sg_registered"),
        UpsertOutcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)));
  }

  private static List<UpsertedCompany> inOrderOf(
      List<Long> stagingIds, List<UpsertedCompany> stored) {
    return stored.stream()
        .sorted(Comparator.comparingInt(company -> stagingIds.indexOf(company.stagingId())))
        .toList();
  }

  private static List<UpsertedCompany> concat(List<UpsertedCompany> a, List<UpsertedCompany> b) {
    List<UpsertedCompany> all = new ArrayList<>(a);
    all.addAll(b);
    return all;
  }
}
