-- The matches of a request in the order of the checkpoint; only rows not known to be dead (30 % of the register).
DROP INDEX CONCURRENTLY IF EXISTS idx_staging_acra_companies_match;
CREATE INDEX CONCURRENTLY idx_staging_acra_companies_match
  ON staging_acra_companies (ssic_version, primary_ssic_code, staging_id) WHERE registered IS NOT FALSE;
