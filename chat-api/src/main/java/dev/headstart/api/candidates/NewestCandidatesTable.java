package dev.headstart.api.candidates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** The list with the companies on top that were added last: by falling company_id. */
@Singleton
class NewestCandidatesTable {
  private static final String COLUMNS =
      """
      SELECT c.company_id, c.uen, c.name, c.industry_norm, c.industry_code, c.website_domain,
             c.sg_registered, s.score, c.last_seen, c.updated_at
      """;

  // One look-up per row of the page.
  private static final String SCORES =
      """
      LEFT JOIN LATERAL (
        SELECT score FROM lead_scores
        WHERE tenant_id = $1 AND company_id = c.company_id OFFSET 0
      ) s ON true
      ORDER BY c.company_id DESC
      """;

  static final String ALL =
      COLUMNS
          + """
          FROM (
            SELECT * FROM companies WHERE company_id < $2 ORDER BY company_id DESC LIMIT $3
          ) c
          """
          + SCORES;

  /** An industry with many companies: walks all of them and picks. */
  static final String MANY =
      COLUMNS
          + """
          -- OFFSET 0: the walk is in the order of the ids, and stops when the page is full.
          FROM (
            SELECT * FROM (
              SELECT * FROM companies WHERE company_id < $2 ORDER BY company_id DESC OFFSET 0
            ) walked
            WHERE LOWER(industry_norm) = ANY($4) LIMIT $3
          ) c
          """
          + SCORES;

  /** An industry with few companies, or a website: collects the matches, then sorts them. */
  static final String FEW =
      """
      WITH matching AS MATERIALIZED (
        SELECT * FROM companies WHERE LOWER(industry_norm) = ANY($4) AND company_id < $2
      )
      """
          + COLUMNS
          + "FROM (SELECT * FROM matching ORDER BY company_id DESC LIMIT $3) c\n"
          + SCORES;

  static final String DOMAIN =
      """
      WITH matching AS MATERIALIZED (
        SELECT * FROM companies
        WHERE website_domain = $4 AND company_id < $2
          AND ($5::text[] IS NULL OR LOWER(industry_norm) = ANY($5))
      )
      """
          + COLUMNS
          + "FROM (SELECT * FROM matching ORDER BY company_id DESC LIMIT $3) c\n"
          + SCORES;

  Uni<List<Candidate>> all(SqlClient client, String tenantId, CandidatePosition after, int rows) {
    return read(client, ALL, parameters(tenantId, after, rows));
  }

  Uni<List<Candidate>> ofIndustry(
      SqlClient client,
      String tenantId,
      CandidatePosition after,
      CandidateFilter filter,
      int rows,
      boolean isMany) {
    Tuple parameters = parameters(tenantId, after, rows).addArrayOfString(filter.titlesArray());
    return read(client, isMany ? MANY : FEW, parameters);
  }

  Uni<List<Candidate>> ofDomain(
      SqlClient client,
      String tenantId,
      CandidatePosition after,
      CandidateFilter filter,
      int rows) {
    Tuple parameters =
        parameters(tenantId, after, rows)
            .addString(filter.websiteDomain().orElseThrow())
            .addArrayOfString(filter.titlesArray());
    return read(client, DOMAIN, parameters);
  }

  private static Tuple parameters(String tenantId, CandidatePosition after, int rows) {
    return Tuple.of(tenantId, after.companyId(), rows);
  }

  private static Uni<List<Candidate>> read(SqlClient client, String sql, Tuple parameters) {
    return client.preparedQuery(sql).execute(parameters).map(CandidateTable::read);
  }
}
