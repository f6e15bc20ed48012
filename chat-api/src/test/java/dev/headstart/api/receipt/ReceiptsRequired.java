package dev.headstart.api.receipt;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** TTFB_RECEIPTS=required and, while at it, keys in a file of the deployment. */
public class ReceiptsRequired implements QuarkusTestProfile {
  public static final String KEY = "k".repeat(40);

  @Override
  public Map<String, String> getConfigOverrides() {
    try {
      Path file = Files.writeString(Files.createTempFile("signing", ".keys"), KEY);
      file.toFile().deleteOnExit();
      return Map.of("TTFB_RECEIPTS", "required", "SIGNING_KEYS_FILE", file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
