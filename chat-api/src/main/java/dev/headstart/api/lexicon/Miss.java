package dev.headstart.api.lexicon;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.OffsetDateTime;

/**
 * A term that found nothing.
 *
 * @param count how often
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Miss(String term, long count, OffsetDateTime lastSeen) {}
