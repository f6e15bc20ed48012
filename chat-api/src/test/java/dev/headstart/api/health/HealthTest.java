package dev.headstart.api.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import dev.headstart.api.ManagementPort;
import dev.headstart.api.PostgresResource;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class HealthTest {
  TestDatabase database;

  @Test
  void readyOnceDatabaseSchemaAndRegisterAreThere() {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () ->
                given()
                    .get(ManagementPort.url() + "/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UP"))
                    .body("checks.name", hasItems("database", "register")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "started"})
  void aliveWithoutAskingTheDatabase(String probe) {
    given()
        .get(ManagementPort.url() + "/q/health/" + probe)
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks", empty());
  }

  @Test
  void theNeededSchemaIsAmongTheMigrations() {
    assertThat(database.number("SELECT max(version::int) FROM flyway_schema_history WHERE success"))
        .isGreaterThanOrEqualTo(DatabaseReady.NEEDED_SCHEMA);
  }
}
