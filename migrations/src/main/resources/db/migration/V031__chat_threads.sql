-- Conversations of chat frontends. A client chooses thread ids, so each tenant has its own room for them.
CREATE TABLE chat_threads (
  tenant_id  text        NOT NULL,
  thread_id  uuid        NOT NULL,
  metadata   jsonb       NOT NULL DEFAULT '{}',
  -- Counted here, so that a thread that is full is found out without counting.
  turns      integer     NOT NULL DEFAULT 0 CHECK (turns BETWEEN 0 AND 200),
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (tenant_id, thread_id)
) WITH (fillfactor = 80);

CREATE INDEX idx_chat_threads_newest ON chat_threads (tenant_id, updated_at DESC, thread_id);

-- One row per turn: the question and its answer are stored together or not at all.
CREATE TABLE chat_turns (
  turn_id    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id  text        NOT NULL,
  thread_id  uuid        NOT NULL,
  run_id     uuid        NOT NULL,
  messages   jsonb       NOT NULL CHECK (jsonb_typeof(messages) = 'array'),
  created_at timestamptz NOT NULL DEFAULT now(),
  FOREIGN KEY (tenant_id, thread_id) REFERENCES chat_threads ON DELETE CASCADE
);

CREATE INDEX idx_chat_turns_thread ON chat_turns (tenant_id, thread_id, turn_id);
