-- The roles of the services, their passwords and limits; run by a superuser, again at any time.
--   psql -v ON_ERROR_STOP=1 -v chat_api_password=… -v upsert_worker_password=… -f roles.sql
-- What they may do with which table is the migrations' (V050, V051).

DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'chat_api') THEN
    CREATE ROLE chat_api;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'upsert_worker') THEN
    CREATE ROLE upsert_worker;
  END IF;
END
$$;

-- 8 x (6 + 1) pods and 5 x (1 + 1) pods: README.md, "Sizing".
ALTER ROLE chat_api WITH LOGIN PASSWORD :'chat_api_password' CONNECTION LIMIT 56
  NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
ALTER ROLE upsert_worker WITH LOGIN PASSWORD :'upsert_worker_password' CONNECTION LIMIT 10
  NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;

-- Twice as long as a call waits for its answer: what takes longer is done for nobody.
ALTER ROLE chat_api SET statement_timeout = '10s';
ALTER ROLE chat_api SET lock_timeout = '3s';
ALTER ROLE chat_api SET idle_in_transaction_session_timeout = '10s';
-- As it asks for at connecting, which a pooler does not pass on.
ALTER ROLE chat_api SET enable_seqscan = off;
ALTER ROLE chat_api SET enable_hashjoin = off;
ALTER ROLE upsert_worker SET statement_timeout = '15s';
ALTER ROLE upsert_worker SET lock_timeout = '10s';
ALTER ROLE upsert_worker SET idle_in_transaction_session_timeout = '10s';
ALTER ROLE upsert_worker SET headstart.tenant = '*';

-- The night yields to a busy database; whether others are busy is shown to members of this role only.
GRANT pg_read_all_stats TO upsert_worker;
