package dev.headstart.api.info;

import dev.headstart.settings.Settings;
import dev.headstart.window.NightWindow;
import io.quarkus.runtime.ApplicationConfig;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** GET /info. */
@NonBlocking
@PermitAll
@Path("/info")
@Produces(MediaType.APPLICATION_JSON)
public class InfoResource {
  private final Settings settings;
  private final Clock clock;
  private final String version;

  InfoResource(Settings settings, Clock clock, ApplicationConfig application) {
    this.settings = settings;
    this.clock = clock;
    this.version = application.version().orElse("unknown");
  }

  @GET
  public Info info() {
    return new Info(
        "headstart",
        version,
        word(settings.mode()),
        settings.syncLimit(),
        settings.maxPerJob(),
        settings.chatDebounceMs(),
        word(settings.enrichment()),
        window(),
        settings.demoWorkerUrl().isPresent());
  }

  private Info.Window window() {
    Instant now = clock.instant();
    NightWindow.Night night = NightWindow.of(settings).openOrNext(now);
    return new Info.Window(
        settings.windowStart().toString(),
        settings.windowEnd().toString(),
        settings.windowZone().getId(),
        night.contains(now),
        night.opens(),
        night.closes());
  }

  /** As the flag is written. */
  private static String word(Enum<?> flag) {
    return flag.name().toLowerCase(Locale.ROOT);
  }
}
