-- Companies that still lack a UEN, by name: next to none, so that asking for one of them costs a new row
-- of the register almost nothing.
DROP INDEX CONCURRENTLY IF EXISTS idx_companies_name_lower_without_uen;
CREATE INDEX CONCURRENTLY idx_companies_name_lower_without_uen
  ON companies (LOWER(name)) WHERE uen IS NULL;
