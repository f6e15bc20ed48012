-- Every code of every level, both editions; filled by R__ssic_ref.sql. The edition is kept with every
-- code because the same five digits may mean another activity in the other edition.
CREATE TABLE ssic_ref (
  ssic_version smallint NOT NULL CHECK (ssic_version IN (2020, 2025)),
  code         text     NOT NULL,
  level        text     NOT NULL CHECK (level IN ('section', 'division', 'group', 'class', 'subclass')),
  parent       text,
  section      text     NOT NULL,
  title        text     NOT NULL,
  PRIMARY KEY (ssic_version, code)
);
