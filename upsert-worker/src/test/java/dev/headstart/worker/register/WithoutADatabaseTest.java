package dev.headstart.worker.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.worker.database.DatabaseAddress;
import dev.headstart.worker.migrate.SchemaMigration;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutADatabaseTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void anImportSaysInOneLineThatItCannotBeReached() throws IOException {
    assertThat(importInto(nobody())).isFalse();
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString())
        .contains("The database postgresql://127.0.0.1:", "cannot be reached");
  }

  @Test
  void aMigrationSaysSoToo() throws IOException {
    boolean done = new SchemaMigration(nobody(), print(), print()).run();

    assertThat(done).isFalse();
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(err.toString()).contains("cannot be reached").doesNotContain("secret");
  }

  @Test
  void aWrongUserIsNamedWithoutThePassword() {
    TestDatabase database = TestPostgres.freshDatabase();

    assertThat(importInto(new DatabaseAddress(database.url(), "nobody", "secret"))).isFalse();
    assertThat(err.toString()).contains("nobody").doesNotContain("secret");
  }

  @Test
  void withoutItsSchemaAnImportNamesTheModeToRunFirst() {
    TestDatabase database = TestPostgres.freshDatabase();
    database.execute("DROP SCHEMA public CASCADE", "CREATE SCHEMA public");

    assertThat(
            importInto(new DatabaseAddress(database.url(), database.user(), database.password())))
        .isFalse();
    assertThat(err.toString()).contains("run the mode migrate first");
  }

  private boolean importInto(DatabaseAddress address) {
    try {
      Path file = Files.writeString(folder.resolve("a.csv"), ImportCase.HEADER);
      return new RegisterImport(address, new ImportLimits(1 << 20, 200), print(), print())
          .run(List.of(file), Optional.empty());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private PrintStream print() {
    return new PrintStream(err, true);
  }

  /** An address on which nobody listens: a port that was free a moment ago. */
  private static DatabaseAddress nobody() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return new DatabaseAddress(
          "postgresql://127.0.0.1:" + socket.getLocalPort() + "/none", "none", "secret");
    }
  }
}
