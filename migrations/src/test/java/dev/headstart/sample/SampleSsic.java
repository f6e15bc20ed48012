package dev.headstart.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A 5-digit code of SSIC 2020, as the migrations state it. */
record SampleSsic(String code, String section, String title) {
  private static final String RESOURCE = "/db/migration/R__ssic_ref.sql";

  static List<SampleSsic> all() {
    try (var in = SampleSsic.class.getResourceAsStream(RESOURCE);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      // The columns of the COPY block: ssic_version, code, level, parent, section, title.
      return lines
          .lines()
          .map(line -> line.split("\t"))
          .filter(c -> c.length == 6 && c[0].equals("2020") && c[2].equals("subclass"))
          .map(c -> new SampleSsic(c[1], c[4], c[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
