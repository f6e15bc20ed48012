package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every file, whatever bytes it has; seeded, so a failure repeats. */
class AnyFileTest {
  private static final List<byte[]> PIECES =
      List.of(
          bytes("U1,ALPHA,62011,Live\n"),
          bytes("\""),
          bytes("\"\""),
          bytes(","),
          bytes("\n"),
          bytes("\r\n"),
          bytes("\r"),
          bytes("\0"),
          bytes("\u202E"),
          bytes("=1+1"),
          bytes("\t"),
          bytes("46900"),
          bytes("na"),
          bytes("\\N"),
          bytes("\\."),
          bytes("A".repeat(3_000)),
          new byte[] {(byte) 0xC9},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          bytes("\uFEFF"),
          bytes("\u001b[31m"),
          bytes("x".repeat(70_000)));

  @Test
  void itIsReadToItsEndAndEachLineIsARowOrHasAReason() throws IOException {
    Random random = new Random(20_261_128);
    for (int i = 0; i < 1_500; i++) {
      read(file(random));
    }
  }

  private static void read(byte[] file) throws IOException {
    RecordReader records = new RecordReader(new ByteArrayInputStream(file));
    RowParser parser =
        new RowParser(
            Header.of(
                "any.csv",
                1,
                List.of("uen", "entity_name", "primary_ssic_code", "entity_status_description")));
    long lastLine = 0;
    // Each turn passes over a byte at least, so this many are always enough.
    for (int turns = 0; turns <= file.length + 1; turns++) {
      try {
        if (!records.next()) {
          return;
        }
        assertThat(records.line()).isGreaterThan(lastLine);
        Row row = parser.parse(records.buffer(), records.start(), records.length());
        for (String value : row.values()) {
          assertThat(value == null ? "" : value).hasSizeLessThanOrEqualTo(2_000);
        }
      } catch (BadLineException e) {
        assertThat(e.getMessage()).isNotBlank().hasSizeLessThan(120);
        if (records.spansLines()) {
          records.goOnAfterFirstLine();
        }
      }
      lastLine = records.line();
    }
    throw new AssertionError("no end: " + new String(file, StandardCharsets.ISO_8859_1));
  }

  private static byte[] file(Random random) {
    var file = new java.io.ByteArrayOutputStream();
    for (int i = random.nextInt(30); i > 0; i--) {
      file.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
    }
    return file.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
