package dev.headstart.signing;

import dev.headstart.settings.Secrets;
import dev.headstart.settings.WrongFlagsException;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * The live keys of this moment: those of the deployment, else those of the database, on which
 * instances agree without being configured.
 */
@Singleton
public class SigningKeys {
  private static final Logger LOG = Logger.getLogger(SigningKeys.class);

  private final Pool pool;
  private final SigningKeyTable table;
  private final Secrets secrets;
  private volatile KeyRing known;

  SigningKeys(Pool pool, SigningKeyTable table, Secrets secrets) {
    this.pool = pool;
    this.table = table;
    this.secrets = secrets;
  }

  public Uni<KeyRing> ring() {
    return known != null ? Uni.createFrom().item(known) : refresh();
  }

  /** What was read last, for whoever must not wait. */
  public Optional<KeyRing> ringIfKnown() {
    return Optional.ofNullable(known);
  }

  /** Reads them again: keys are changed while the service runs. */
  public Uni<KeyRing> refresh() {
    return secrets().map(KeyRing::of).invoke(read -> known = read);
  }

  private Uni<List<byte[]>> secrets() {
    try {
      // A mounted secret is a few bytes in memory; no thread waits for it.
      List<byte[]> given =
          secrets.signingKeys().stream().map(key -> key.getBytes(StandardCharsets.UTF_8)).toList();
      return given.isEmpty() ? table.secrets(pool) : Uni.createFrom().item(given);
    } catch (WrongFlagsException e) {
      // At the start this ends the start; later, the file is being changed.
      LOG.warn("event=signing_keys_not_read");
      return Uni.createFrom().failure(e);
    }
  }
}
