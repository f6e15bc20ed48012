package dev.headstart.worker.trigger;

import dev.headstart.settings.FlagReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The standing worker that the mode trigger calls.
 *
 * @param url UPSERT_WORKER_URL
 * @param tokenFile UPSERT_WORKER_TOKEN_FILE: who we are, read anew for each call because clusters
 *     renew such tokens
 */
public record WorkerAddress(URI url, Optional<Path> tokenFile) {
  private static final URI LOCAL = URI.create("http://127.0.0.1:8081");

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   */
  public static WorkerAddress read(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    URI url = flags.httpUri("UPSERT_WORKER_URL").orElse(LOCAL);
    Optional<Path> tokenFile = flags.path("UPSERT_WORKER_TOKEN_FILE");
    flags.throwIfWrong();
    return new WorkerAddress(url, tokenFile);
  }

  URI runs() {
    return at("/runs");
  }

  URI run(long runId) {
    return at("/runs/" + runId);
  }

  private URI at(String path) {
    return URI.create(url.toString().replaceFirst("/+$", "") + path);
  }
}
