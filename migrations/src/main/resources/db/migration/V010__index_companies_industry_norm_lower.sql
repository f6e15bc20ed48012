-- Filter of /candidates: the titles of the resolved codes.
DROP INDEX CONCURRENTLY IF EXISTS idx_companies_industry_norm_lower;
CREATE INDEX CONCURRENTLY idx_companies_industry_norm_lower
  ON companies (LOWER(industry_norm));
