-- Answers to requests that carried an Idempotency-Key, written in the transaction of their work. Kept for 24 hours.
CREATE TABLE idempotency_keys (
  tenant_id   text        NOT NULL,
  operation   text        NOT NULL,
  key         text        NOT NULL,
  -- Of the request: another one under the same key is a mistake of the client.
  fingerprint text        NOT NULL,
  status      integer     NOT NULL,
  location    text,
  retry_after text,
  body        text        NOT NULL,
  created_at  timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, operation, key)
);

CREATE INDEX idx_idempotency_keys_created_at ON idempotency_keys (created_at);
