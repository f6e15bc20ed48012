package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingAgainTest {
  private static final String VERSIONS =
      "SELECT uen, xmin, import_id FROM staging_acra_companies ORDER BY staging_id";

  @TempDir Path folder;
  private ImportCase register;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
  }

  @Test
  void theSameRowsRewritesNothing() {
    String[] lines = {"U1,ALPHA,62011,Live", "U2,BETA,na,na", "na,GAMMA,62011,Live"};
    register.importLines(lines);
    var before = register.database.rows(VERSIONS);

    var told = register.importLines(lines);

    assertThat(told.out()).contains("3 rows read, 0 added, 0 changed, 3 unchanged, 0 parked");
    assertThat(register.database.rows(VERSIONS)).isEqualTo(before);
    assertThat(
            register.database.number("SELECT count(*) FROM staging_acra_companies WHERE xmax <> 0"))
        .as("rows that were locked, and so written, without need")
        .isZero();
  }

  @Test
  void changedRowsAreChangedUnderTheirOldStagingId() {
    register.importLines("U1,ALPHA,62011,Live", "U2,BETA,62011,Live");
    String id =
        register.database.value("SELECT staging_id FROM staging_acra_companies WHERE uen = 'U1'");

    var told = register.importLines("U1,ALPHA NEW,62012,Struck Off", "U2,BETA,62011,Live");

    assertThat(told.out()).contains("2 rows read, 0 added, 1 changed, 1 unchanged");
    assertThat(register.staged("staging_id, uen, entity_name, primary_ssic_code, registered"))
        .contains(id + "|U1|ALPHA NEW|62012|f");
  }

  @Test
  void aValueThatIsMissingNowIsMissingThenToo() {
    register.importLines("U1,ALPHA,62011,Live");
    register.importLines("U1,ALPHA,na,na");

    assertThat(register.staged("uen, primary_ssic_code, registered"))
        .containsExactly("U1|null|null");
  }

  @Test
  void anAbsentRowIsNoDeregistration() {
    register.importLines("U1,ALPHA,62011,Live", "U2,BETA,62011,Live");
    register.importLines("U2,BETA,62011,Live");

    assertThat(register.staged("uen, registered")).containsExactly("U1|t", "U2|t");
  }

  @Test
  void ofAnEntityNamedTwiceTheLastLineCounts() {
    Path first =
        register.file(
            "a.csv", ImportCase.HEADER + "U1,ALPHA,62011,Live\nu1,ALPHA TWO,62011,Live\n");
    Path second = register.file("b.csv", ImportCase.HEADER + "U1,ALPHA THREE,62011,Struck Off\n");

    var told = register.importFiles(first, second);

    assertThat(register.staged("uen, entity_name, registered")).containsExactly("U1|ALPHA THREE|f");
    assertThat(told.out())
        .contains("3 rows read, 1 added, 0 changed, 0 unchanged, 0 parked, 2 repeated");
  }

  @Test
  void anEntityWithoutUenIsRecognisedByItsNameInAnyCase() {
    register.importLines("na,Alpha Stores,62011,Live", ",ALPHA STORES,62011,Live");
    assertThat(register.staged("uen, entity_name")).containsExactly("null|ALPHA STORES");

    var told = register.importLines("-,alpha stores,62012,Live");

    assertThat(told.out()).contains("0 added, 1 changed");
    assertThat(register.staged("uen, entity_name, primary_ssic_code"))
        .containsExactly("null|alpha stores|62012");
  }

  @Test
  void entitiesWithUensMayShareAName() {
    register.importLines("U1,ALPHA,62011,Live", "U2,ALPHA,62011,Live", "na,ALPHA,62011,Live");

    assertThat(register.staged("uen")).containsExactly("U1", "U2", "null");
  }
}
