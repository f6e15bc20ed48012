package dev.headstart.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRegisterTest {
  @TempDir Path folder;

  @Test
  void hasAcrasColumnsAndAsManyLinesAsAskedFor() throws IOException {
    List<String> lines = lines(5000, 1);

    assertThat(lines).hasSize(1 + 5000);
    assertThat(lines.get(0).split(","))
        .hasSize(53)
        .startsWith("uen")
        .contains("name_of_audit_firm5");
  }

  @Test
  void isTheSameForTheSameSeedOnly() throws IOException {
    assertThat(lines(3000, 1)).isEqualTo(lines(3000, 1)).isNotEqualTo(lines(3000, 2));
  }

  @Test
  void hasAUenOnceAndWithItsCheckLetter() throws IOException {
    List<String> uens =
        lines(5000, 1).stream()
            .map(line -> line.split(",")[0])
            .filter(uen -> uen.matches("[0-9]{8,9}[A-Z]|[ST][0-9]{2}(LL|FC)[0-9]{4}."))
            .toList();

    assertThat(uens).hasSizeGreaterThan(4900).doesNotHaveDuplicates();
  }

  private List<String> lines(int entities, long seed) throws IOException {
    Path file = folder.resolve(entities + "-" + seed + ".csv.gz");
    SampleRegister.write(file, entities, seed);
    try (var in = new GZIPInputStream(Files.newInputStream(file));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1))) {
      return lines.lines().toList();
    }
  }
}
