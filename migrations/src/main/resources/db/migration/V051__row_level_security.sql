-- Each statement names its tenant; should one ever forget to, the database still shows no other tenant's rows. Whose rows a
-- transaction is about is a setting of that transaction, so that it goes through a pooler and ends with the transaction:
-- set_config('headstart.tenant', ..., true). Without it, or with an empty one, there are no rows and none can be added.
-- '*' is for work of the system that serves all tenants at once, and never the name of one. The night is such work: it takes
-- jobs of all tenants in turn, in statements that compare them, so the worker's sessions begin with it; what they may touch
-- at all is limited by their grants.
--
-- FORCE binds the owner too: a later migration that changes rows of these tables begins with
-- SET LOCAL headstart.tenant = '*'. Not among them: the register and companies, which belong to nobody; runs and pauses, which
-- are about the night of all; chat_latency, which is about processes.
DO $$
DECLARE
  tenants_table text;
BEGIN
  FOREACH tenants_table IN ARRAY ARRAY[
    'background_jobs', 'job_runs', 'parked_rows', 'run_batches', 'run_event_logs', 'tenant_turns',
    'enrichment_requests', 'lead_scores', 'chat_ttfb_samples', 'industry_overrides', 'industry_misses',
    'chat_threads', 'chat_turns', 'idempotency_keys']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', tenants_table);
    -- SELECT: read once per statement and not once per row. Events of whole runs have no tenant and show under '*' only.
    EXECUTE format($policy$
      CREATE POLICY tenant_of_the_transaction ON %I USING (
        tenant_id = (SELECT NULLIF(current_setting('headstart.tenant', true), ''))
        OR (SELECT current_setting('headstart.tenant', true)) = '*')
      $policy$, tenants_table);
  END LOOP;
END
$$;
