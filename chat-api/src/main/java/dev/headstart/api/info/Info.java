package dev.headstart.api.info;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;

/**
 * Body of GET /info.
 *
 * @param chatDebounceMs how long a client waits after the last key before it asks
 * @param window when jobs advance
 * @param demo whether POST /demo/runs opens the window at once
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record Info(
    String name,
    String version,
    String mode,
    int syncLimit,
    int maxPerJob,
    int chatDebounceMs,
    String enrichment,
    Window window,
    boolean demo) {

  /**
   * @param start local time in {@code zone}
   * @param end local time in {@code zone}; before the start, it is on the next day
   * @param opensAt of the window that is open, else of the next
   */
  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  public record Window(
      String start, String end, String zone, boolean open, Instant opensAt, Instant closesAt) {}
}
