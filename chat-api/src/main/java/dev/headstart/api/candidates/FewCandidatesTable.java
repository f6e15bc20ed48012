package dev.headstart.api.candidates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** An industry with few companies: collects them by title, then looks up their scores. */
@Singleton
class FewCandidatesTable implements CandidateTable {
  static final String SCORED =
      """
      WITH matching AS MATERIALIZED (
        SELECT company_id, uen, name, industry_norm, industry_code, website_domain,
               sg_registered, last_seen, updated_at
        FROM companies WHERE LOWER(industry_norm) = ANY($5)
      )
      SELECT m.*, s.score FROM matching m
      -- OFFSET 0: one look-up per match, never a scan of all scores.
      CROSS JOIN LATERAL (
        SELECT score FROM lead_scores
        WHERE tenant_id = $1 AND company_id = m.company_id OFFSET 0
      ) s
      WHERE (s.score, m.company_id) < ($2, $3)
      ORDER BY s.score DESC, m.company_id DESC LIMIT $4
      """;

  @Override
  public Uni<List<Candidate>> scored(
      SqlClient client,
      String tenantId,
      CandidatePosition after,
      CandidateFilter filter,
      int rows) {
    Tuple parameters =
        Tuple.of(tenantId, after.score(), after.companyId(), rows)
            .addArrayOfString(filter.titlesArray());
    return client.preparedQuery(SCORED).execute(parameters).map(CandidateTable::read);
  }

  static final String UNSCORED =
      """
      WITH matching AS MATERIALIZED (
        SELECT company_id, uen, name, industry_norm, industry_code, website_domain,
               sg_registered, last_seen, updated_at
        FROM companies WHERE LOWER(industry_norm) = ANY($4) AND company_id > $2
      )
      SELECT m.*, NULL::float8 AS score FROM matching m
      LEFT JOIN LATERAL (
        SELECT true AS scored FROM lead_scores
        WHERE tenant_id = $1 AND company_id = m.company_id OFFSET 0
      ) s ON true
      WHERE s.scored IS NULL
      ORDER BY m.company_id LIMIT $3
      """;

  @Override
  public Uni<List<Candidate>> unscored(
      SqlClient client,
      String tenantId,
      CandidatePosition after,
      CandidateFilter filter,
      int rows) {
    Tuple parameters =
        Tuple.of(tenantId, after.companyId(), rows).addArrayOfString(filter.titlesArray());
    return client.preparedQuery(UNSCORED).execute(parameters).map(CandidateTable::read);
  }
}
