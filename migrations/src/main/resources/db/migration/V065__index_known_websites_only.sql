-- A company of the register has no website until it is enriched: each was an entry of the index that nobody looks for.
DROP INDEX CONCURRENTLY IF EXISTS idx_companies_website_domain_known;
CREATE INDEX CONCURRENTLY idx_companies_website_domain_known
  ON companies (website_domain) WHERE website_domain IS NOT NULL;
DROP INDEX CONCURRENTLY IF EXISTS idx_companies_website_domain;
ALTER INDEX idx_companies_website_domain_known RENAME TO idx_companies_website_domain;
