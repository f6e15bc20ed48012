-- What a tenant means by a word, where it differs from our lexicon. Edited over HTTP or by SQL; read into memory within seconds.
CREATE TABLE industry_overrides (
  tenant_id    text        NOT NULL,
  -- as it is compared: lower case, singular, British spelling
  term         text        NOT NULL CHECK (term <> '' AND length(term) <= 80),
  ssic_version smallint    NOT NULL CHECK (ssic_version IN (2020, 2025)),
  -- codes of any level; none: the word is no industry for this tenant
  codes        text[]      NOT NULL,
  note         text        NOT NULL DEFAULT '',
  updated_at   timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, term)
);
