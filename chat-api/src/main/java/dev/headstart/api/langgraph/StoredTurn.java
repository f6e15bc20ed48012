package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * One question with its answer.
 *
 * @param parentRun of the turn it follows; null for the first
 */
record StoredTurn(UUID runId, UUID parentRun, OffsetDateTime createdAt, JsonNode messages) {}
