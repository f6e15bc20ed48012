package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.sample.SampleRegister;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheSampleRegisterTest {
  private static final String CODES_WITHOUT_LIVE_ROWS =
      """
      SELECT r.code FROM ssic_ref r
      LEFT JOIN staging_code_counts c ON c.ssic_code = r.code AND c.ssic_version = r.ssic_version
      WHERE r.ssic_version = 2020 AND r.level = 'subclass' AND coalesce(c.rows_live, 0) = 0
      """;

  private static final String LIVE_IN_MANUFACTURING =
      """
      SELECT sum(c.rows_live) FROM staging_code_counts c
      JOIN ssic_ref r ON r.code = c.ssic_code AND r.ssic_version = c.ssic_version WHERE r.section = 'C'
      """;

  @TempDir Path folder;

  @Test
  void isImportedButForItsBrokenLinesAndFillsEveryCode() throws IOException {
    ImportCase register = new ImportCase(folder);
    Path file = folder.resolve("sample.csv.gz");
    SampleRegister.write(file, SampleRegister.ENTITIES, SampleRegister.SEED);

    var told = register.importFiles(file);

    assertThat(told.done()).isTrue();
    assertThat(told.out()).contains("60,000 rows read", "8 parked", "SSIC 2020");
    assertThat(register.parked().stream().map(line -> line.split("\\|")[2]))
        .as("each broken line for its own reason")
        .hasSize(SampleRegister.BROKEN)
        .contains("a quote is not closed", "not valid UTF-8", "a NUL character");
    assertThat(register.database.rows(CODES_WITHOUT_LIVE_ROWS)).isEmpty();
    assertThat(register.database.number(LIVE_IN_MANUFACTURING)).isBetween(2_000L, 12_000L);
    assertThat(
            register.database.number(
                "SELECT count(*) FILTER (WHERE NOT registered) * 100 / count(*) FROM staging_acra_companies"))
        .as("per cent known to be dead")
        .isBetween(60L, 75L);
  }
}
