package dev.headstart.industry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The package's own data files. */
final class Resources {
  private Resources() {}

  /** Every line of a file beside this class, comments included. */
  static List<String> lines(String name) {
    try (InputStream file = Resources.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("missing on the classpath: " + name);
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines that carry data: neither blank nor a comment. */
  static List<String> rows(String name) {
    List<String> rows = new ArrayList<>(lines(name));
    rows.removeIf(line -> !isData(line));
    return rows;
  }

  static boolean isData(String line) {
    return !line.isBlank() && line.charAt(0) != '#';
  }
}
