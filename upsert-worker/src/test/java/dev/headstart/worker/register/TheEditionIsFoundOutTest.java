package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.industry.SsicVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheEditionIsFoundOutTest {
  @TempDir Path folder;
  private ImportCase register;
  private String only2020;
  private String only2025;
  private String both;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
    only2020 = code("2020", "NOT IN");
    only2025 = code("2025", "NOT IN");
    both = code("2020", "IN");
  }

  @Test
  void byTheCodesThatOnlyOneOfThemKnows() {
    register.importLines(line(1, both), line(2, both), line(3, only2025));
    assertThat(register.staged("DISTINCT ssic_version, 1 AS uen, 1 AS entity_name"))
        .containsExactly("2025|1|1");
  }

  @Test
  void byTheMoreFrequentOnesWhenTheyDisagree() {
    register.importLines(line(1, only2020), line(2, only2025), line(3, only2020));
    assertThat(editions()).containsOnly("2020");
  }

  @Test
  void codesThatNeitherKnowsDoNotCount() {
    register.importLines(line(1, "00001"), line(2, "00002"), line(3, only2025));
    assertThat(editions()).containsOnly("2025");
  }

  @Test
  void inATieItIs2020WhenNothingIsStaged() {
    register.importLines(line(1, both));
    assertThat(editions()).containsOnly("2020");
  }

  @Test
  void inATieItIsThatOfTheStagedRows() {
    register.importLines(line(1, only2025), line(2, only2025));
    register.importLines(line(3, both));
    assertThat(editions()).containsExactly("2025", "2025", "2025");
  }

  @Test
  void unlessItIsGiven() {
    register.importAs(
        SsicVersion.SSIC_2025, register.file("a.csv", ImportCase.HEADER + line(1, only2020)));
    assertThat(editions()).containsOnly("2025");
    assertThat(register.database.value("SELECT ssic_version FROM register_imports"))
        .isEqualTo("2025");
  }

  private java.util.List<String> editions() {
    return register.staged("ssic_version");
  }

  private static String line(int number, String code) {
    return "U" + number + ",NAME " + number + "," + code + ",Live";
  }

  private String code(String edition, String membership) {
    return register.database.value(
        """
        SELECT min(code) FROM ssic_ref WHERE level = 'subclass' AND ssic_version = %s
          AND code %s (SELECT code FROM ssic_ref WHERE level = 'subclass' AND ssic_version <> %s)
        """
            .formatted(edition, membership, edition));
  }
}
