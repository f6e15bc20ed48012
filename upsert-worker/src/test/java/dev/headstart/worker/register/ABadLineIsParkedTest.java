package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ABadLineIsParkedTest {
  private static final String GOOD = "U9,OMEGA,62011,Live";

  @TempDir Path folder;
  private ImportCase register;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
  }

  @Test
  void withTooFewOrTooManyFields() {
    register.importLines("U1,ALPHA,62011", "U2,BETA,62011,Live,more", GOOD);

    assertThat(register.staged("uen")).containsExactly("U9");
    assertThat(register.parked())
        .containsExactly(
            "register.csv|2|4 fields expected, 3 found",
            "register.csv|3|4 fields expected, 5 found");
  }

  @Test
  void withoutAName() {
    register.importLines("U1,na,62011,Live", GOOD);

    assertThat(register.staged("uen")).containsExactly("U9");
    assertThat(register.parked()).containsExactly("register.csv|2|entity_name is missing");
  }

  @Test
  void withBytesThatAreNotUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((ImportCase.HEADER + "U1,CAF").getBytes(StandardCharsets.UTF_8));
    bytes.write(0xC9);
    bytes.write((",62011,Live\nU2,CAFÉ \uFFFD,62011,Live\n").getBytes(StandardCharsets.UTF_8));
    register.importFiles(register.file("register.csv", bytes.toByteArray()));

    assertThat(register.staged("uen, entity_name")).containsExactly("U2|CAFÉ \uFFFD");
    assertThat(register.parked()).containsExactly("register.csv|2|not valid UTF-8");
  }

  @Test
  void withANulOrAStrayCarriageReturn() {
    register.importLines("U1,AL\0PHA,62011,Live", "U2,BE\rTA,62011,Live", GOOD);

    assertThat(register.staged("uen")).containsExactly("U9");
    assertThat(register.parked())
        .containsExactly(
            "register.csv|2|a NUL character", "register.csv|3|4 fields expected, 2 found");
  }

  @Test
  void withAFieldThatIsTooLong() {
    register.importLines(
        "U1," + "A".repeat(501) + ",62011,Live",
        "U2,BETA,62011," + "x".repeat(2001),
        "U" + "3".repeat(20) + ",GAMMA,62011,Live",
        "U4," + "É".repeat(500) + ",62011,Live");

    assertThat(register.staged("uen")).containsExactly("U4");
    assertThat(register.parked())
        .containsExactly(
            "register.csv|2|entity_name is longer than 500 characters",
            "register.csv|3|entity_status_description is longer than 2000 characters",
            "register.csv|4|uen is longer than 20 characters");
  }

  @Test
  void withAQuoteThatIsNeverClosedAndTheRestOfTheFileIsStillRead() {
    String[] lines = new String[3000];
    lines[0] = "U0,\"ALPHA,62011,Live";
    for (int i = 1; i < lines.length; i++) {
      lines[i] = "U" + i + ",NAME " + i + ",62011,Live";
    }
    register.importLines(lines);

    assertThat(register.database.number("SELECT count(*) FROM staging_acra_companies"))
        .isEqualTo(2999);
    assertThat(register.parked()).containsExactly("register.csv|2|a quote is not closed");
  }

  @Test
  void withAStrayQuoteThatALaterQuotedFieldSeemsToClose() {
    register.importLines(
        "U1,\"ALPHA,62011,Live", "U2,BETA,62011,Live", "U3,\"GAMMA, THE\",62011,Live", GOOD);

    assertThat(register.staged("uen")).containsExactly("U2", "U3", "U9");
    assertThat(register.parked()).containsExactly("register.csv|2|a quote is not closed");
  }

  @Test
  void withAStrayQuoteThatAnotherStrayQuoteClosesAndTheLineBetweenThemIsStillRead() {
    register.importLines("U1,ALPHA,62011,\"Live", "U2,BETA,62011,Live", "U3,\",62011,Live", GOOD);

    assertThat(register.staged("uen")).containsExactly("U2", "U9");
    assertThat(register.parked())
        .containsExactly(
            "register.csv|2|a quote is not closed", "register.csv|4|a quote is not closed");
  }

  @Test
  void withTextAfterAClosingQuote() {
    register.importLines("U1,\"ALPHA\" TRADING,62011,Live", GOOD);

    assertThat(register.staged("uen")).containsExactly("U9");
    assertThat(register.parked()).containsExactly("register.csv|2|text after a closing quote");
  }

  @Test
  void thatIsLongerThanAnyRecordCouldBe() {
    register.importLines("U1," + "A".repeat(1_000_000) + ",62011,Live", GOOD, "U2");

    assertThat(register.staged("uen")).containsExactly("U9");
    assertThat(register.parked())
        .containsExactly(
            "register.csv|2|the line is longer than 65536 bytes",
            "register.csv|4|4 fields expected, 1 found");
  }

  @Test
  void butARecordOverTwoLinesIsNotBadAndTheLinesBehindItKeepTheirNumbers() {
    register.importLines("U1,\"ALPHA\nBETA\",62011,Live", "U2", "", GOOD, "U3,,62011,Live");

    assertThat(register.staged("uen")).containsExactly("U1", "U9");
    assertThat(register.parked())
        .containsExactly(
            "register.csv|4|4 fields expected, 1 found", "register.csv|7|entity_name is missing");
  }

  @Test
  void withAnExcerptThatIsShortAndFitToShow() {
    register.importLines("U1,AL\0PHA\u001b[31m" + "x".repeat(300) + ",62011,Live");

    String excerpt = register.database.value("SELECT excerpt FROM register_import_errors");
    assertThat(excerpt).hasSize(200).startsWith("U1,AL PHA [31mxxx");
  }

  @Test
  void andToldWithTheWayToSeeAll() {
    var told = register.importLines("U1", "U2", "U3", "U4", GOOD);

    assertThat(told.done()).isTrue();
    assertThat(told.out())
        .contains("5 rows read, 1 added, 0 changed, 0 unchanged, 4 parked")
        .contains("register.csv line 2: 4 fields expected, 1 found")
        .contains("register.csv line 4:")
        .doesNotContain("line 5:")
        .contains("SELECT * FROM register_import_errors WHERE import_id = 1");
    assertThat(
            register.database.rows(
                "SELECT rows_read, rows_added, rows_parked FROM register_imports"))
        .containsExactly("5|1|4");
  }
}
