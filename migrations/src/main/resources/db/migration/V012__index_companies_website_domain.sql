-- Look-up of a company by its website.
DROP INDEX CONCURRENTLY IF EXISTS idx_companies_website_domain;
CREATE INDEX CONCURRENTLY idx_companies_website_domain
  ON companies (website_domain);
