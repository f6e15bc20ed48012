package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesAreCleanedTest {
  @TempDir Path folder;
  private ImportCase register;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"na", "NA", "Na", "", "   ", "-"})
  void theseMeanThatAValueIsMissing(String missing) {
    register.importLines("%1$s,ALPHA,%1$s,%1$s".formatted(missing));

    assertThat(register.staged("uen, primary_ssic_code, entity_status_description, registered"))
        .containsExactly("null|null|null|null");
  }

  @Test
  void aNameMayContainWhatLooksMissing() {
    register.importLines("U1,NA SUPPLIES,62011,Live", "U2,A - B,62011,Live");

    assertThat(register.staged("entity_name")).containsExactly("A - B", "NA SUPPLIES");
  }

  @ParameterizedTest
  @CsvSource({
    "1111,01111",
    "01111,01111",
    "46900.0,46900",
    "1111.0,01111",
    "46900.,46900",
    "46-900,46900",
    "' 46 900 ',46900"
  })
  void codesBecomeFiveDigits(String written, String staged) {
    register.importLines("U1,ALPHA," + written + ",Live");

    assertThat(register.staged("primary_ssic_code")).containsExactly(staged);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABCDE", "469000", "469", "46900.5", "4.69E+04", "٤٦٩٠٠"})
  void whatIsNoCodeParksTheLine(String written) {
    register.importLines("U1,ALPHA," + written + ",Live", "U2,BETA,62011,Live");

    assertThat(register.staged("uen")).containsExactly("U2");
    assertThat(register.parked())
        .containsExactly("register.csv|2|primary_ssic_code '" + written + "' is no SSIC code");
  }

  @Test
  void aUenIsTrimmedAndInUpperCase() {
    register.importLines("  t08ll0001a ,ALPHA LLP,62011,Live");

    assertThat(register.staged("uen")).containsExactly("T08LL0001A");
  }

  @ParameterizedTest
  @CsvSource({
    "2001-02-03,2001-02-03",
    "2001-2-3,2001-02-03",
    "2001-02-03 00:00:00,2001-02-03",
    "2001-02-03T00:00:00.000Z,2001-02-03",
    "03/02/2001,2001-02-03",
    "1900-01-01,1900-01-01",
    "2024-02-29,2024-02-29"
  })
  void datesAreReadInTheFormsTheyComeIn(String written, String staged) {
    importDate(written);

    assertThat(register.staged("registration_incorporation_date")).containsExactly(staged);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2023-02-29", "2001-13-01", "31/04/2001", "0000-00-00", "9999-01-01", "soon"})
  void anImpossibleDateParksTheLine(String written) {
    importDate(written);

    assertThat(register.staged("uen")).isEmpty();
    assertThat(register.parked())
        .containsExactly("a.csv|2|registration_incorporation_date '" + written + "' is no date");
  }

  @Test
  void whatLooksLikeCopySyntaxIsText() {
    register.importLines(
        "U1,\"A\\tB \\. \\N\",62011,Live", "U2,\"B\tTAB\",62011,Live", "U3,\\N,62011,Live");

    assertThat(register.staged("uen, entity_name"))
        .containsExactlyInAnyOrder("U1|A\\tB \\. \\N", "U2|B\tTAB", "U3|\\N");
  }

  @Test
  void quotesCommasAndDoubleBlanksInANameStay() {
    register.importLines("U1,\"\"\"ACE\"\"  TRADING, THE\",62011,Live", "U2,5\" DISCS,62011,Live");

    assertThat(register.staged("entity_name"))
        .containsExactlyInAnyOrder("\"ACE\"  TRADING, THE", "5\" DISCS");
  }

  private void importDate(String written) {
    register.importFiles(
        register.file(
            "a.csv",
            """
            uen,entity_name,primary_ssic_code,registration_incorporation_date
            U1,ALPHA,62011,%s
            """
                .formatted(written)));
  }
}
