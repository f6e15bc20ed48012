package dev.headstart.api.candidates;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** An industry with few companies: collects them by title, then looks up their scores. */
@Singleton
class FewCandidatesTable implements CandidateTable {
  static final String SCORED = scoredOf("LOWER(industry_norm) = ANY($5)");

  static final String UNSCORED = unscoredOf("LOWER(industry_norm) = ANY($4)");

  /** Of the few companies that match. */
  static String scoredOf(String matching) {
    return """
      WITH matching AS MATERIALIZED (
        SELECT company_id, uen, name, industry_norm, industry_code, website_domain,
               sg_registered, last_seen, updated_at
        FROM companies WHERE %s
      )
      SELECT m.*, s.score FROM matching m
      -- OFFSET 0: one look-up per match, never a scan of all scores.
      CROSS JOIN LATERAL (
        SELECT score FROM lead_scores
        WHERE tenant_id = $1 AND company_id = m.company_id OFFSET 0
      ) s
      WHERE (s.score, m.company_id) < ($2, $3)
      ORDER BY s.score DESC, m.company_id DESC LIMIT $4
      """
        .formatted(matching);
  }

  static String unscoredOf(String matching) {
    return """
      WITH matching AS MATERIALIZED (
        SELECT company_id, uen, name, industry_norm, industry_code, website_domain,
               sg_registered, last_seen, updated_at
        FROM companies WHERE %s AND company_id > $2
      )
      SELECT m.*, NULL::float8 AS score FROM matching m
      LEFT JOIN LATERAL (
        SELECT true AS scored FROM lead_scores
        WHERE tenant_id = $1 AND company_id = m.company_id OFFSET 0
      ) s ON true
      WHERE s.scored IS NULL
      ORDER BY m.company_id LIMIT $3
      """
        .formatted(matching);
  }

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
    return parameters.addArrayOfString(by.titlesArray());
  }
}
