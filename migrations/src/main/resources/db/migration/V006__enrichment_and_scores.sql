-- No foreign keys to companies: those are never deleted, and the check would cost a look-up per row of the night.

-- One row per company a tenant asked to enrich; asked again, the same row becomes pending again.
CREATE TABLE enrichment_requests (
  tenant_id    text        NOT NULL,
  company_id   bigint      NOT NULL,
  -- Also the idempotency key of the delivery; a new one for each time it is asked for.
  event_id     uuid        NOT NULL DEFAULT gen_random_uuid(),
  job_id       bigint,
  -- 0: head of a chat, somebody is looking; 1: rows of the night.
  priority     smallint    NOT NULL CHECK (priority IN (0, 1)),
  status       text        NOT NULL DEFAULT 'pending'
               CHECK (status IN ('pending', 'dispatching', 'done', 'failed')),
  attempts     integer     NOT NULL DEFAULT 0,
  due_at       timestamptz NOT NULL DEFAULT now(),
  requested_at timestamptz NOT NULL DEFAULT now(),
  completed_at timestamptz,
  last_error   text,
  PRIMARY KEY (tenant_id, company_id),
  CONSTRAINT completed_at_the_end CHECK ((status IN ('done', 'failed')) = (completed_at IS NOT NULL))
) WITH (fillfactor = 80);

-- due_at is also the lease of a request being dispatched: one that was taken and never answered is due again.
CREATE INDEX idx_enrichment_requests_due
  ON enrichment_requests (priority, due_at) WHERE status IN ('pending', 'dispatching');

CREATE TABLE lead_scores (
  tenant_id  text             NOT NULL,
  company_id bigint           NOT NULL,
  score      double precision NOT NULL CHECK (score BETWEEN 0 AND 1),
  bucket     text             NOT NULL CHECK (bucket IN ('high', 'medium', 'low')),
  rationale  text             NOT NULL,
  scored_at  timestamptz      NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, company_id)
);
