-- A second key may live beside the first, so that keys are changed without making a cursor void that is being walked:
-- see "Rotate secrets" in k8s/README.md.
ALTER TABLE cursor_key
  DROP COLUMN only_one,
  ADD COLUMN slot smallint PRIMARY KEY DEFAULT 1 CHECK (slot IN (1, 2));
