package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/** One question with its answer. */
record StoredTurn(UUID runId, OffsetDateTime createdAt, JsonNode messages) {}
