package dev.headstart.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * DATABASE_PASSWORD from the file DATABASE_PASSWORD_FILE, for whom the environment is too public:
 * it is shown by {@code kubectl describe} and inherited by each process that is started.
 */
public final class SecretFiles implements ConfigSource {
  private static final String PASSWORD = "DATABASE_PASSWORD";

  private final Map<String, String> secrets;

  /** By the framework. */
  public SecretFiles() {
    FlagReader flags = new FlagReader(name -> Optional.ofNullable(System.getenv(name)));
    // What is wrong with it was said before the framework started.
    secrets = flags.secret(PASSWORD).map(text -> Map.of(PASSWORD, text)).orElse(Map.of());
  }

  @Override
  public Set<String> getPropertyNames() {
    return secrets.keySet();
  }

  @Override
  public String getValue(String name) {
    return secrets.get(name);
  }

  @Override
  public String getName() {
    return "secret files";
  }
}
