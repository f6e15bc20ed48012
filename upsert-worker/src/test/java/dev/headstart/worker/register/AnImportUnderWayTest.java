package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stops an import at its last step by a lock, and looks at what others see and what is left. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class AnImportUnderWayTest {
  private static final String WAITING =
      """
      SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'upsert-worker' AND wait_event_type = 'Lock'
      """;

  private static final String KILL =
      """
      SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'upsert-worker'
      """;

  @TempDir Path folder;
  private ImportCase register;
  private Connection lockHolder;
  private CompletableFuture<ImportCase.Told> underWay;

  @BeforeEach
  void startOneAndStopItAtItsLastStep() throws SQLException {
    register = new ImportCase(folder);
    register.importLines("U1,ALPHA,62011,Live");
    register.database.execute(
        "INSERT INTO companies (uen, name, sg_registered) VALUES ('U1', 'ALPHA', true)");
    lockHolder = register.database.connect();
    lockHolder.setAutoCommit(false);
    try (var statement = lockHolder.createStatement()) {
      statement.execute("SELECT * FROM companies FOR UPDATE");
    }
    underWay = CompletableFuture.supplyAsync(this::importIt);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (register.database.number(WAITING) == 0) {
      assertThat(underWay).as("it ended without coming to the lock").isNotDone();
      assertThat(System.nanoTime()).as("the import never came to the lock").isLessThan(deadline);
    }
  }

  @AfterEach
  void letGo() throws SQLException {
    lockHolder.close();
    underWay.join();
  }

  @Test
  void isInvisibleUntilItIsDone() throws SQLException {
    assertThat(register.staged("uen, registered")).containsExactly("U1|t");
    assertThat(register.database.value("SELECT rows_live FROM staging_code_counts")).isEqualTo("1");

    lockHolder.rollback();

    assertThat(underWay.join().done()).isTrue();
    assertThat(register.staged("uen, registered")).containsExactly("U1|f", "U2|t");
  }

  @Test
  void letsNoSecondOneIn() {
    var told = importIt();

    assertThat(told.done()).isFalse();
    assertThat(told.err()).contains("Another import is under way");
  }

  @Test
  void isWithoutTraceWhenKilledAndRunAgainEndsTheSame() throws SQLException {
    register.database.number(KILL);

    assertThat(underWay.join().done()).isFalse();
    assertThat(register.staged("uen, registered")).containsExactly("U1|t");
    assertThat(register.parked()).isEmpty();

    lockHolder.rollback();
    assertThat(importIt().done()).isTrue();
    assertThat(register.staged("uen, registered")).containsExactly("U1|f", "U2|t");
    assertThat(register.parked()).hasSize(1);
  }

  private ImportCase.Told importIt() {
    return register.importFiles(
        register.file(
            "next.csv", ImportCase.HEADER + "U1,ALPHA,62011,Struck Off\nU2,BETA,62011,Live\nU3\n"));
  }
}
