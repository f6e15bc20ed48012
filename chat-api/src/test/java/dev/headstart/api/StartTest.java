package dev.headstart.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class StartTest {
  TestDatabase database;
  @Inject Pool pool;

  @Test
  void serviceAndTestLookAtTheSameDatabase() {
    String seen =
        pool.query("SELECT current_database()")
            .execute()
            .await()
            .indefinitely()
            .iterator()
            .next()
            .getString(0);
    assertThat(seen).isEqualTo(database.name());
  }
}
