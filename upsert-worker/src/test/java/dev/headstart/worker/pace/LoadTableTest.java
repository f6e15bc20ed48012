package dev.headstart.worker.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.TestPool;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoadTableTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database.as("upsert_worker"));

  @BeforeEach
  void silence() {
    database.execute("TRUNCATE chat_latency");
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void whileNobodyChatsThereIsNoLatency() {
    assertThat(read()).isEqualTo(new Load(0, 0, 3, 2));
  }

  @Test
  void theSlowestProcessOfTheLastSecondsCounts() {
    database.execute(
        """
        INSERT INTO chat_latency VALUES
          (gen_random_uuid(), 12, 40, now()), (gen_random_uuid(), 31, 9, now()),
          -- not this one: it is of five seconds ago and more
          (gen_random_uuid(), 900, 40, now() - INTERVAL '6 s'),
          -- nor this: nobody chatted there
          (gen_random_uuid(), 800, 0, now())
        """);
    assertThat(read().chatP95Ms()).isEqualTo(31);
  }

  @Test
  void othersThatAreBusyCount() throws Exception {
    TestDatabase chat = database.as("chat_api");
    try (var connection = chat.connect();
        var statement = connection.createStatement()) {
      CompletableFuture<Void> busy =
          CompletableFuture.runAsync(() -> execute(statement, "SELECT pg_sleep(30)"));
      Awaitility.await().until(() -> read().backends() == 1);
      statement.cancel();
      busy.join();
    }
  }

  private static void execute(Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException cancelled) {
      // As intended.
    }
  }

  private static Load read() {
    return TestPool.await(new LoadTable().read(client.pool(), 3, 2));
  }
}
