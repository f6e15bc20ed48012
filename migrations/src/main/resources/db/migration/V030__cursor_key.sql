-- With what the cursors of lists are signed: one key for all instances, made here, so that nobody has to configure it.
-- Two random UUIDs carry 244 random bits. Delete the row and insert another to make all cursors void.
CREATE TABLE cursor_key (
  only_one   boolean     PRIMARY KEY DEFAULT true CHECK (only_one),
  secret     bytea       NOT NULL CHECK (length(secret) >= 32),
  created_at timestamptz NOT NULL DEFAULT now()
);

INSERT INTO cursor_key (secret)
VALUES (sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')));
