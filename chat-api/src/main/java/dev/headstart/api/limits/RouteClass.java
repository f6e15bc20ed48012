package dev.headstart.api.limits;

import io.vertx.core.http.HttpMethod;
import java.util.Locale;
import java.util.Optional;

/** Calls of one kind share their limits; under load the last kind is turned away first. */
enum RouteClass {
  /** Somebody waits for the answer. */
  CHAT(16 * 1024),
  /** Queueing and cancelling. */
  JOBS(64 * 1024),
  /** Polling, lists and figures: whoever asks, asks again. */
  READ(64 * 1024),
  /** Long work for a file, which can go on where it was cut. */
  EXPORT(64 * 1024);

  private final int maxBodyBytes;

  RouteClass(int maxBodyBytes) {
    this.maxBodyBytes = maxBodyBytes;
  }

  int maxBodyBytes() {
    return maxBodyBytes;
  }

  /** As it stands in headers. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Empty for what costs nothing: the page and what describes the service. */
  static Optional<RouteClass> of(HttpMethod method, String path) {
    int end = path.indexOf('/', 1);
    return switch (path.substring(Math.min(1, path.length()), end < 0 ? path.length() : end)) {
      case "chat", "threads", "runs" -> Optional.of(CHAT);
      case "jobs" -> Optional.of(method == HttpMethod.POST ? JOBS : READ);
      case "candidates", "scores", "industries", "metrics" -> Optional.of(READ);
      case "export" -> Optional.of(EXPORT);
      default -> Optional.empty();
    };
  }
}
