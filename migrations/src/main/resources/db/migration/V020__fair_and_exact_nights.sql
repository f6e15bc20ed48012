-- What a job did in a run. The caps of a window count it, whatever other run came between.
CREATE TABLE job_runs (
  run_id    bigint NOT NULL,
  job_id    bigint NOT NULL,
  tenant_id text   NOT NULL,
  processed bigint NOT NULL,
  PRIMARY KEY (run_id, job_id)
) WITH (fillfactor = 50);

INSERT INTO job_runs SELECT run_id, job_id, tenant_id, run_processed FROM background_jobs
WHERE run_id IS NOT NULL AND run_processed > 0;

-- When a tenant was last served: the one that waited longest is next.
CREATE TABLE tenant_turns (
  tenant_id text        PRIMARY KEY,
  served_at timestamptz NOT NULL
);

-- What an operator holds back, until it is resumed. The subject is a tenant_id or a job_id, empty for all.
CREATE TABLE pauses (
  scope     text        NOT NULL CHECK (scope IN ('all', 'tenant', 'job')),
  subject   text        NOT NULL,
  reason    text,
  paused_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (scope, subject),
  CONSTRAINT all_has_no_subject CHECK ((scope = 'all') = (subject = ''))
);

ALTER TABLE background_jobs
  DROP COLUMN run_processed,
  -- Workers that died in a row while the job stood at deaths_at rows.
  ADD COLUMN deaths        integer NOT NULL DEFAULT 0,
  ADD COLUMN deaths_at     bigint  NOT NULL DEFAULT -1,
  -- Up to here rows are stored one by one, because one of them may be what kills.
  ADD COLUMN careful_until bigint  NOT NULL DEFAULT 0,
  -- Why the worker holds back at the moment; null while it does not.
  ADD COLUMN throttle      text;

-- What chat feels, by process; worthless after seconds, so it need not survive a crash.
CREATE UNLOGGED TABLE chat_latency (
  instance    uuid             PRIMARY KEY,
  p95_ms      double precision NOT NULL,
  requests    bigint           NOT NULL,
  measured_at timestamptz      NOT NULL DEFAULT now()
) WITH (fillfactor = 50);

-- How long a run held back, and why.
CREATE TABLE run_throttles (
  run_id  bigint           NOT NULL,
  reason  text             NOT NULL,
  seconds double precision NOT NULL,
  PRIMARY KEY (run_id, reason)
);

-- Where the time of a batch went; null for batches of before.
ALTER TABLE run_batches
  ADD COLUMN fetch_ms  double precision,
  ADD COLUMN upsert_ms double precision,
  ADD COLUMN enrich_ms double precision;

-- The ops page asks for a tenant's last 24 hours.
CREATE INDEX idx_run_batches_tenant_committed ON run_batches (tenant_id, committed_at);

-- Retention deletes the oldest.
CREATE INDEX idx_run_event_logs_occurred ON run_event_logs (occurred_at);
