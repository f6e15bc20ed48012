package dev.headstart.api.langgraph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Of streamed runs. */
@ConfigMapping(prefix = "headstart.runs")
interface RunSettings {
  /**
   * How long a stream is quiet at most. Longer, and impatient clients and proxies give a slow
   * answer up; shorter costs nothing but bytes.
   */
  @WithDefault("5s")
  Duration heartbeat();
}
