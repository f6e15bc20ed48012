-- When a job's last batch was stored. Its speed is told from this and not from the time of the question, so that a job
-- that has not moved is answered with "not modified".
ALTER TABLE background_jobs ADD COLUMN advanced_at timestamptz;
