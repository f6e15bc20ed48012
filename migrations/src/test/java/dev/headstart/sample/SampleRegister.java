package dev.headstart.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** The sample register as a file: all SSIC 2020 codes, each with at least one live entity. */
public final class SampleRegister {
  /** What the demo imports: enough that Manufacturing takes more than one night. */
  public static final int ENTITIES = 60_000;

  public static final long SEED = 20_261_123;

  /** Lines among them that cannot be staged. */
  public static final int BROKEN = 8;

  private SampleRegister() {}

  /**
   * Writes the register as .csv.gz; the file appears when it is complete.
   *
   * @param entities how many, the broken lines included
   */
  public static void write(Path file, int entities, long seed) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (OutputStream out =
        new BufferedOutputStream(
            new GZIPOutputStream(Files.newOutputStream(unfinished), 1 << 16), 1 << 16)) {
      write(out, entities, seed);
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(OutputStream out, int entities, long seed) throws IOException {
    SampleCodes codes = new SampleCodes(seed);
    SampleEntities register = new SampleEntities(new Dice(seed), codes);
    List<byte[]> broken = BrokenLines.of(register);
    int brokenEvery = entities / BROKEN;
    writeLine(out, SampleColumns.header());
    for (SampleSsic ssic : codes.all()) {
      writeLine(out, register.alive(ssic).line());
    }
    for (int i = codes.all().size(); i < entities; i++) {
      if (i % brokenEvery == brokenEvery - 1) {
        out.write(broken.get(i / brokenEvery));
      } else {
        writeLine(out, register.any().line());
      }
    }
  }

  private static void writeLine(OutputStream out, String line) throws IOException {
    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
