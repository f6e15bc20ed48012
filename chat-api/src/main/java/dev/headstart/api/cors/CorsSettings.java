package dev.headstart.api.cors;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** CORS_ORIGINS in the environment, with commas between; off without. */
@ConfigMapping(prefix = "headstart.cors")
interface CorsSettings {
  Optional<Set<String>> origins();
}
