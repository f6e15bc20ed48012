package dev.headstart.database;

import static dev.headstart.database.TestPool.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestPostgres;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConnectionBudgetTest {
  private static TestPool database;
  private static ConnectionBudget budget;
  private static int allowed;

  @BeforeAll
  static void start() {
    database = new TestPool(TestPostgres.freshDatabase());
    ServerLimitTable limits = new ServerLimitTable();
    budget = new ConnectionBudget(database.pool(), limits, new SmallRyeConfigBuilder().build());
    allowed = await(limits.forClients(database.pool()));
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void whatTheServerLetsInIsEnough() {
    assertThat(await(budget.complaint(allowed))).isEmpty();
  }

  @Test
  void oneMoreIsOneTooMany() {
    assertThat(await(budget.complaint(allowed + 1)))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .startsWith("event=connections_short planned=" + (allowed + 1))
                    .contains("allowed=" + allowed));
  }
}
