-- The receipt that came with a report: one of them counts once. Null where the client sent none.
ALTER TABLE chat_ttfb_samples ADD COLUMN receipt_id bigint;

CREATE UNIQUE INDEX idx_chat_ttfb_samples_receipt ON chat_ttfb_samples (receipt_id) WHERE receipt_id IS NOT NULL;
