package dev.headstart.api.candidates;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** The whole list: walks the score index, then the companies by id. */
@Singleton
class AllCandidatesTable implements CandidateTable {
  static final String SCORED =
      """
      SELECT s.company_id, c.uen, c.name, c.industry_norm, c.industry_code, c.website_domain,
             c.sg_registered, s.score, c.last_seen, c.updated_at
      FROM lead_scores s
      -- OFFSET 0: one look-up per row of the page; a generic plan cannot see how small $4 is and
      -- would rather join all companies.
      CROSS JOIN LATERAL (SELECT * FROM companies WHERE company_id = s.company_id OFFSET 0) c
      WHERE s.tenant_id = $1 AND (s.score, s.company_id) < ($2, $3)
      ORDER BY s.score DESC, s.company_id DESC LIMIT $4
      """;

  static final String UNSCORED =
      """
      SELECT c.company_id, c.uen, c.name, c.industry_norm, c.industry_code, c.website_domain,
             c.sg_registered, NULL::float8 AS score, c.last_seen, c.updated_at
      -- OFFSET 0: two walks in the order of the ids that stop when the page is full. By itself the
      -- planner would hash all scores, and look-ups one by one take ten times as long where nearly
      -- all companies have a score.
      FROM (SELECT * FROM companies WHERE company_id > $2 ORDER BY company_id OFFSET 0) c
      LEFT JOIN (
        SELECT company_id FROM lead_scores
        WHERE tenant_id = $1 AND company_id > $2 ORDER BY company_id OFFSET 0
      ) s ON s.company_id = c.company_id
      WHERE s.company_id IS NULL
      ORDER BY c.company_id LIMIT $3
      """;

  @Override
  public String scored() {
    return SCORED;
  }

  @Override
  public String unscored() {
    return UNSCORED;
  }

  @Override
  public Tuple filtered(Tuple parameters, CandidateFilter by) {
    return parameters;
  }
}
