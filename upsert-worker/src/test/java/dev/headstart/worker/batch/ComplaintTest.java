package dev.headstart.worker.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTest {
  @Test
  void eachRuleOfCompaniesIsToldInWords() {
    TestDatabase database = TestPostgres.freshDatabase();
    assertThat(
            database.rows(
                """
                SELECT conname FROM pg_constraint
                WHERE conrelid = 'companies'::regclass AND contype IN ('c', 'u')
                """))
        .containsExactlyInAnyOrderElementsOf(Complaint.RULES.keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "22021, a text holds characters that cannot be stored (SQLSTATE 22021)",
    "54000, a text is too long (SQLSTATE 54000)",
    "22008, a number or date is out of range (SQLSTATE 22008)",
    "P0001, as the database says it (SQLSTATE P0001)",
    "23503, the row breaks a rule of the database (SQLSTATE 23503)"
  })
  void whatBreaksNoRuleByNameIsToldByItsState(String state, String told) {
    assertThat(
            Complaint.of(
                new PgException("as the database says it", "ERROR", state, "Key (uen)=(secret)")))
        .isEqualTo(told);
  }
}
