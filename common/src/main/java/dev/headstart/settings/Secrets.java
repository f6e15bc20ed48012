package dev.headstart.settings;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Secrets as they are now: files of a deployment are renewed while the service runs. */
@Singleton
public class Secrets {
  private final Config config;

  Secrets(Config config) {
    this.config = config;
  }

  /**
   * SIGNING_KEYS, or the lines of SIGNING_KEYS_FILE: the one that signs first, then the one before
   * or after it. Empty when neither is set.
   *
   * @throws WrongFlagsException when they cannot be used
   */
  public List<String> signingKeys() {
    FlagReader flags = new FlagReader(name -> config.getOptionalValue(name, String.class));
    List<String> keys = flags.keys("SIGNING_KEYS");
    flags.throwIfWrong();
    return keys;
  }
}
