-- Match by name, when a row or a company has no UEN.
DROP INDEX CONCURRENTLY IF EXISTS idx_companies_name_lower;
CREATE INDEX CONCURRENTLY idx_companies_name_lower
  ON companies (LOWER(name));
