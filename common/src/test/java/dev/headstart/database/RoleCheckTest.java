package dev.headstart.database;

import static dev.headstart.database.TestPool.await;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoleCheckTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();

  private static List<String> complaints(String service, TestDatabase as) {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(
                new PropertiesConfigSource(
                    Map.of("quarkus.application.name", service), "test", 100))
            .build();
    try (TestPool client = new TestPool(as)) {
      return await(new RoleCheck(client.pool(), new RoleTable(), config).complaints());
    }
  }

  @Test
  void eachServiceAsItsRoleIsFine() {
    assertThat(complaints("chat-api", database.as("chat_api"))).isEmpty();
    assertThat(complaints("upsert-worker", database.as("upsert_worker"))).isEmpty();
  }

  @Test
  void aSuperuserIsAboveTheRules() {
    for (String service : List.of("chat-api", "upsert-worker")) {
      assertThat(complaints(service, database))
          .singleElement()
          .asString()
          .startsWith("event=row_security_bypassed user=postgres");
    }
  }

  @Test
  void aWorkerWhoseSessionsDoNotSayWhomTheyServeFindsNothing() {
    assertThat(complaints("upsert-worker", database.as("chat_api")))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("user=chat_api"))
        .anySatisfy(line -> assertThat(line).startsWith("event=jobs_not_seen"))
        .anySatisfy(line -> assertThat(line).startsWith("event=load_not_seen"));
  }
}
