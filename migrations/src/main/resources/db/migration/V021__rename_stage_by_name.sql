-- Enrichment is asked for by the statement that stores the rows; what remains a stage of its own is the
-- rows without a UEN.
ALTER TABLE run_batches RENAME COLUMN enrich_ms TO by_name_ms;
