-- A question may be asked again from any place of a conversation, so turns form a tree. A thread's state is the path from
-- its last turn up to the root.
ALTER TABLE chat_turns ADD COLUMN parent_turn bigint REFERENCES chat_turns ON DELETE CASCADE;

UPDATE chat_turns t SET parent_turn = p.before
FROM (
  SELECT turn_id, lag(turn_id) OVER (PARTITION BY tenant_id, thread_id ORDER BY turn_id) AS before FROM chat_turns
) p
WHERE p.turn_id = t.turn_id;

-- The foreign key asks for children when a thread goes.
CREATE INDEX idx_chat_turns_parent ON chat_turns (parent_turn);

-- Kept in the thread's row, because that row is locked while a turn is added: two at once follow one another.
ALTER TABLE chat_threads ADD COLUMN last_turn bigint;

UPDATE chat_threads h SET last_turn = (
  SELECT max(turn_id) FROM chat_turns t WHERE t.tenant_id = h.tenant_id AND t.thread_id = h.thread_id
);
