package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatDependsOnTheRegisterTest {
  @TempDir Path folder;
  private ImportCase register;

  @BeforeEach
  void open() {
    register = new ImportCase(folder);
  }

  @Test
  void rowsAreCountedPerCodeAndThoseNotKnownToBeDeadAsLive() {
    register.importLines(
        "U1,A,62011,Live", "U2,B,62011,Struck Off", "U3,C,62011,na", "U4,D,62012,Cancelled");
    assertThat(counts()).containsExactly("2020|62011|3|2", "2020|62012|1|0");

    register.importLines("U4,D,62011,Live", "U5,E,na,Live");
    assertThat(counts()).containsExactly("2020|62011|4|3");
  }

  @Test
  void aCompanyThatDiedSinceIsMarkedAndOneThatCameBackToo() {
    register.database.execute(
        """
        INSERT INTO companies (uen, name, sg_registered, last_seen, updated_at) VALUES
          ('U1', 'A', true, '2020-01-01', '2020-01-01'), ('U2', 'B', false, '2020-01-01', '2020-01-01'),
          ('U3', 'C', true, '2020-01-01', '2020-01-01'), ('U4', 'D', true, '2020-01-01', '2020-01-01'),
          ('U5', 'E', true, '2020-01-01', '2020-01-01'), ('U6', 'F', null, '2020-01-01', '2020-01-01')
        """);

    var told =
        register.importLines(
            "U1,A,62011,Struck Off",
            "U2,B,62011,Live",
            "U3,C,62011,na",
            "U4,D,62011,Live",
            "U6,F,62011,Live",
            "U9,Z,62011,Struck Off");

    assertThat(
            register.database.rows(
                """
                SELECT uen, sg_registered, updated_at > '2021-01-01', last_seen > '2021-01-01'
                FROM companies ORDER BY uen
                """))
        .containsExactly(
            "U1|f|t|t", // died
            "U2|t|t|t", // came back
            "U3|t|f|f", // its status is not known
            "U4|t|f|f", // as it was
            "U5|t|f|f", // not in this import
            "U6|t|t|t"); // known now
    assertThat(told.out()).contains("3 companies: sg_registered brought up to date");
  }

  @Test
  void theImportIsRememberedWithItsFiles() {
    register.importLines("U1,A,62011,Live", "U2");

    assertThat(
            register.database.rows(
                """
                SELECT import_id, regexp_replace(files[1], '.*/', ''), ssic_version, rows_read, rows_added,
                  rows_changed, rows_parked, ended_at >= started_at
                FROM register_imports
                """))
        .containsExactly("1|register.csv|2020|2|1|0|1|t");
    assertThat(register.staged("import_id")).containsExactly("1");
  }

  @Test
  void thePlannerKnowsTheNewRows() {
    register.importLines("U1,A,62011,Live", "U2,B,62011,Live");

    assertThat(
            register.database.number(
                "SELECT reltuples FROM pg_class WHERE relname = 'staging_acra_companies'"))
        .isEqualTo(2);
  }

  private java.util.List<String> counts() {
    return register.database.rows(
        """
        SELECT ssic_version, ssic_code, rows_total, rows_live FROM staging_code_counts ORDER BY 1, 2
        """);
  }
}
