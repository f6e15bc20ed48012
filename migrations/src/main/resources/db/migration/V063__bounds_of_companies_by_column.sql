-- One bound a column, so that the row that is refused can be told what is wrong with it.
ALTER TABLE companies
  DROP CONSTRAINT companies_bounded,
  ADD CONSTRAINT companies_name_bounded CHECK (length(name) BETWEEN 1 AND 500) NOT VALID,
  ADD CONSTRAINT companies_uen_bounded CHECK (length(uen) <= 20) NOT VALID,
  ADD CONSTRAINT companies_ownership_type_bounded CHECK (length(ownership_type) <= 2000) NOT VALID;
