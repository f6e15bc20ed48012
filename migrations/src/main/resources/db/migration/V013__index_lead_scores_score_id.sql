-- Order of /scores and /candidates: best first, ties by company_id.
DROP INDEX CONCURRENTLY IF EXISTS idx_lead_scores_score_id;
CREATE INDEX CONCURRENTLY idx_lead_scores_score_id
  ON lead_scores (tenant_id, score DESC, company_id DESC);
