-- Who may do what. The user that migrates owns everything and serves nobody; each service comes in as a role of its own with
-- the least that its statements need, so that a table without a grant here is out of its reach.
--
-- Roles belong to the server, not to this database: they may be there already, made by another database's migration or by
-- the operator. They cannot log in until the operator says so, with a password and a number of connections
-- (k8s/README.md, "Database roles"). Where the migrating user may make none, the services can come in as the owner until
-- an administrator has made them.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chat_api') THEN
    CREATE ROLE chat_api NOLOGIN;
    -- Twice as long as a call waits for its answer: what takes longer is done for nobody.
    ALTER ROLE chat_api SET statement_timeout = '10s';
    ALTER ROLE chat_api SET lock_timeout = '3s';
    ALTER ROLE chat_api SET idle_in_transaction_session_timeout = '10s';
    -- As it asks for at connecting, which a pooler does not pass on.
    ALTER ROLE chat_api SET enable_seqscan = off;
    ALTER ROLE chat_api SET enable_hashjoin = off;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'upsert_worker') THEN
    CREATE ROLE upsert_worker NOLOGIN;
    ALTER ROLE upsert_worker SET statement_timeout = '15s';
    ALTER ROLE upsert_worker SET lock_timeout = '10s';
    ALTER ROLE upsert_worker SET idle_in_transaction_session_timeout = '10s';
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN
    -- Of two databases migrated at the same moment, the other one was faster; its transaction has both roles.
    NULL;
  WHEN insufficient_privilege THEN
    RAISE WARNING 'The roles chat_api and upsert_worker are not there, and % may not create them: k8s/README.md, "Database roles"',
      current_user;
END
$$;

-- The night yields to a busy database. Whether another user's connection is busy is shown to members of this role only.
DO $$
BEGIN
  IF NOT pg_has_role('upsert_worker', 'pg_read_all_stats', 'MEMBER') THEN
    GRANT pg_read_all_stats TO upsert_worker;
  END IF;
EXCEPTION
  WHEN undefined_object THEN
    NULL; -- not made
  WHEN insufficient_privilege THEN
    -- Left to the operator's script; the worker says at its start that it is missing.
    RAISE WARNING 'upsert_worker does not see the load of other users: GRANT pg_read_all_stats TO upsert_worker';
END
$$;

-- The worker's sessions say that they serve all tenants (V051). Said here once more, for those whose word a pooler takes away.
DO $$
BEGIN
  ALTER ROLE upsert_worker SET headstart.tenant = '*';
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN
    NULL; -- not made, or left to the operator's script
END
$$;

-- A function, so that the owner can grant the same when the roles are made later: SELECT grant_to_services();
CREATE FUNCTION grant_to_services() RETURNS void LANGUAGE sql AS $$
GRANT USAGE ON SCHEMA public TO chat_api, upsert_worker;

-- What both read: the register, its classification, and which schema this is.
GRANT SELECT ON ssic_ref, staging_acra_companies, staging_code_counts, flyway_schema_history
TO chat_api, upsert_worker;

-- Companies are never deleted.
GRANT SELECT, INSERT, UPDATE ON companies TO chat_api, upsert_worker;

-- chat-api: its tenants' questions and answers, and what the night tells of itself.
GRANT SELECT ON register_imports, cursor_key, parked_rows, run_summaries, run_batches TO chat_api;
GRANT SELECT ON background_jobs TO chat_api;
GRANT INSERT (tenant_id, dedupe_key, params, total, scheduled_for) ON background_jobs TO chat_api;
-- To cancel, and nothing else: progress is the worker's.
GRANT UPDATE (cancel_requested_at, status, outcome, stop_reason, ended_at) ON background_jobs TO chat_api;
GRANT INSERT (tenant_id, job_id, event, actor) ON run_event_logs TO chat_api;
GRANT SELECT, INSERT, UPDATE ON enrichment_requests, lead_scores, chat_threads TO chat_api;
GRANT SELECT, INSERT ON chat_turns TO chat_api;
GRANT USAGE ON SEQUENCE chat_turns_turn_id_seq TO chat_api;
GRANT SELECT, INSERT, DELETE ON chat_ttfb_samples TO chat_api;
GRANT SELECT, INSERT, UPDATE, DELETE
ON industry_overrides, industry_misses, idempotency_keys, chat_latency TO chat_api;

-- upsert-worker: jobs, runs and what they leave behind.
GRANT SELECT ON chat_latency TO upsert_worker;
GRANT SELECT, UPDATE ON background_jobs TO upsert_worker;
GRANT SELECT, INSERT, UPDATE
ON job_runs, tenant_turns, parked_rows, enrichment_requests, run_summaries, run_stage_stats, run_throttles TO upsert_worker;
GRANT SELECT, INSERT ON run_batches TO upsert_worker;
GRANT SELECT, INSERT, DELETE ON run_event_logs TO upsert_worker;
GRANT SELECT, INSERT, UPDATE, DELETE ON pauses TO upsert_worker;
$$;

REVOKE EXECUTE ON FUNCTION grant_to_services() FROM PUBLIC;

SELECT grant_to_services()
WHERE (SELECT count(*) FROM pg_roles WHERE rolname IN ('chat_api', 'upsert_worker')) = 2;
