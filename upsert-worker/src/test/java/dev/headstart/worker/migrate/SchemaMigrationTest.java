package dev.headstart.worker.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.worker.database.DatabaseAddress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {
  private final TestDatabase database = TestPostgres.freshDatabase();
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @Test
  void saysWhatItAppliedAndTheSecondTimeThatNothingIsMissing() {
    database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");

    assertThat(migrate()).isTrue();
    assertThat(told.toString())
        .contains("applied 001 ssic reference", "applied 014", "applied again ssic ref")
        .contains("the schema is up to date, ");
    assertThat(database.number("SELECT count(*) FROM ssic_ref")).isPositive();

    told.reset();
    assertThat(migrate()).isTrue();
    assertThat(told.toString())
        .isEqualToIgnoringNewLines("the schema is up to date, nothing to apply");
  }

  @Test
  void aSchemaChangedByHandFailsWithItsReason() {
    database.execute("UPDATE flyway_schema_history SET checksum = 1 WHERE version = '001'");

    assertThat(migrate()).isFalse();
    assertThat(told.toString()).contains("The migration failed:", "checksum mismatch");
  }

  private boolean migrate() {
    PrintStream print = new PrintStream(told, true);
    return new SchemaMigration(
            new DatabaseAddress(database.url(), database.user(), database.password()), print, print)
        .run();
  }
}
