package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A conversation of a tenant.
 *
 * @param metadata the frontend's own
 * @param messages of all turns, in order
 * @param lastRun null before the first turn
 */
record StoredThread(
    UUID threadId,
    OffsetDateTime createdAt,
    OffsetDateTime updatedAt,
    JsonNode metadata,
    JsonNode messages,
    UUID lastRun) {}
