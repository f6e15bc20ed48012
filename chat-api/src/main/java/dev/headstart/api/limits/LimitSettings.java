package dev.headstart.api.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * HEADSTART_LIMITS_… in the environment. The defaults stop what runs wild and nobody who means
 * well: a person sends some chat messages a minute, a page polls once a second.
 */
@ConfigMapping(prefix = "headstart.limits")
interface LimitSettings {
  /** Calls of one tenant to one process, refilled evenly; all of them may come at once. */
  PerMinute perMinute();

  /**
   * Calls that may wait for their answer in one process. More would all wait longer than their
   * clients do; fewer turn away what a moment later could have been answered.
   */
  @WithDefault("1000")
  int waiting();

  interface PerMinute {
    @WithDefault("6000")
    int chat();

    @WithDefault("3000")
    int jobs();

    @WithDefault("120000")
    int read();

    @WithDefault("600")
    int export();

    default int of(RouteClass kind) {
      return switch (kind) {
        case CHAT -> chat();
        case JOBS -> jobs();
        case READ -> read();
        case EXPORT -> export();
      };
    }
  }
}
