package dev.headstart.api.idempotency;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IdempotencyTest {
  private static final String CHAT = "{\"message\":\"46900\"}";
  private static final String JOB = "{\"terms\":[\"46900\"]}";

  TestDatabase database;
  @Inject RegisterCatalog catalog;

  @BeforeEach
  void aSmallRegister() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_event_logs,
          idempotency_keys RESTART IDENTITY
        """);
    stageMany(database, 30, "I", "46900", "62011");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  private static Response send(String path, String key, String body) {
    return given()
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body(body)
        .post(path);
  }

  @Test
  void theSameChatAgainIsTheSameAnswerAndNoMoreWork() {
    String first = send("/chat", "k1", CHAT).then().statusCode(200).extract().asString();
    // Another job of the same meaning would now be a new one.
    database.execute(
        "UPDATE background_jobs SET status = 'done', outcome = 'completed', ended_at = now()");
    send("/chat", "\"k1\"", CHAT)
        .then()
        .statusCode(200)
        .header("Idempotency-Replayed", equalTo("true"))
        .body(equalTo(first));
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isEqualTo(1);
  }

  @Test
  void theSameJobAgainIsTheSameAnswerWithItsPlace() {
    String first =
        send("/jobs/staging_upsert", "k1", JOB).then().statusCode(202).extract().asString();
    database.execute(
        "UPDATE background_jobs SET status = 'done', outcome = 'completed', ended_at = now()");
    send("/jobs/staging_upsert", "k1", JOB)
        .then()
        .statusCode(202)
        .header("Location", equalTo("/jobs/1"))
        .header("Retry-After", notNullValue())
        .body(equalTo(first));
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isEqualTo(1);
  }

  @Test
  void anotherRequestUnderTheSameKeyIsRefused() {
    send("/chat", "k1", CHAT).then().statusCode(200);
    send("/chat", "k1", "{\"message\":\"62011\"}")
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("Idempotency-Key"));
    send("/jobs/staging_upsert", "k1", JOB).then().statusCode(202);
  }

  @Test
  void manyAtOnceDoTheWorkOnce() {
    List<Integer> statuses =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> send("/jobs/staging_upsert", "k1", JOB).statusCode())
            .toList();
    assertThat(statuses).contains(202).isSubsetOf(202, 409);
    assertThat(database.number("SELECT count(*) FROM idempotency_keys")).isEqualTo(1);
    send("/jobs/staging_upsert", "k1", JOB).then().statusCode(202);
  }

  @Test
  void aDayLaterTheKeyIsFreeAgain() {
    send("/chat", "k1", CHAT).then().statusCode(200);
    database.execute("UPDATE idempotency_keys SET created_at = now() - INTERVAL '25 hours'");
    send("/chat", "k1", "{\"message\":\"62011\"}")
        .then()
        .statusCode(200)
        .header("Idempotency-Replayed", nullValue());
    assertThat(database.number("SELECT count(*) FROM idempotency_keys")).isEqualTo(1);
  }

  @Test
  void anotherTenantsKeyIsAnother() {
    send("/chat", "k1", CHAT).then().statusCode(200);
    database.execute("UPDATE idempotency_keys SET tenant_id = 'another'");
    send("/chat", "k1", "{\"message\":\"62011\"}").then().statusCode(200);
  }

  @Test
  void whereTheAnswerCannotBeKeptNothingIsDone() {
    database.execute("ALTER TABLE idempotency_keys ADD CONSTRAINT broken CHECK (key <> 'k1')");
    try {
      send("/jobs/staging_upsert", "k1", JOB).then().statusCode(500);
      assertThat(database.number("SELECT count(*) FROM background_jobs")).isZero();
    } finally {
      database.execute("ALTER TABLE idempotency_keys DROP CONSTRAINT broken");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\"", "a b", "ü"})
  void aKeyThatIsNoPlainTextIsRefused(String key) {
    send("/chat", key, CHAT).then().statusCode(400);
  }
}
