-- Words of chat messages that were understood as no industry, so that somebody sees what to add. Forgotten after 90 days.
CREATE TABLE industry_misses (
  tenant_id text        NOT NULL,
  term      text        NOT NULL CHECK (length(term) <= 80),
  count     bigint      NOT NULL CHECK (count > 0),
  last_seen timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, term)
);

CREATE INDEX idx_industry_misses_last_seen ON industry_misses (tenant_id, last_seen DESC, term DESC);
