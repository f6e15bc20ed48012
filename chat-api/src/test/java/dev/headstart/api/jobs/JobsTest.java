package dev.headstart.api.jobs;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.idempotency.Keeper;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.database.Rooms;
import dev.headstart.job.JobTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.problem.ProblemException;
import dev.headstart.settings.Settings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class JobsTest {
  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject Rooms rooms;
  @Inject JobTable jobs;
  @Inject JobResponses responses;

  @BeforeEach
  void aSmallRegister() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_event_logs
        RESTART IDENTITY
        """);
    stageMany(database, 30, "J", "46900", "62011", "52101");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "sync_preview"})
  void noJobIsQueuedWhereNothingIsToBeWritten(String mode) {
    Settings settings =
        Settings.read(
            flag -> flag.equals("STAGING_UPSERT_MODE") ? Optional.of(mode) : Optional.empty());
    JobQueue queue = new JobQueue(rooms, jobs, catalog, responses, settings, Clock.systemUTC());
    assertThatThrownBy(() -> queue.enqueue("default", List.of("46900"), Keeper.NOTHING))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("STAGING_UPSERT_MODE is " + mode);
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isZero();
  }

  @Test
  void aJobIsAcceptedWithItsPlaceAndWhenToAskAgain() {
    var response =
        enqueue("[\"46900\",\"62011\"]")
            .statusCode(202)
            .header("Location", "/jobs/1")
            .header("Retry-After", notNullValue())
            .body("job_id", equalTo(1))
            .body("status", equalTo("queued"))
            .body("total", equalTo(60))
            .body("deduplicated", equalTo(false));
    assertThat(Integer.parseInt(response.extract().header("Retry-After"))).isBetween(1, 300);
    assertThat(database.number("SELECT count(*) FROM companies")).isZero();
  }

  @Test
  void theSameMeaningWhileOpenIsTheSameJob() {
    enqueue("[\"46900\",\"62011\"]");
    enqueue("[\"62011\",\"SSIC 46900\"]")
        .statusCode(202)
        .body("job_id", equalTo(1))
        .body("deduplicated", equalTo(true));
  }

  @Test
  void aCharacterThatCannotBeStoredIsPassedOver() {
    enqueue("[\"46\\u0000900\"]").statusCode(202).body("job_id", equalTo(1));
    enqueue("[\"\\u0000\"]").statusCode(400);
  }

  @Test
  void statusTellsProgressAndWhenTheRestGoesOn() {
    enqueue("[\"46900\"]");
    status(1)
        .statusCode(200)
        .header("ETag", notNullValue())
        .body("status", equalTo("queued"))
        .body("processed", equalTo(0))
        .body("total", equalTo(30))
        .body("remaining", equalTo(30))
        .body("scheduledFor", notNullValue())
        .body("rowsPerMinute", nullValue())
        .body("$", not(hasKey("errors")));
  }

  @Test
  void anUnchangedStateIsNotSentAgain() {
    enqueue("[\"46900\"]");
    String tag = status(1).extract().header("ETag");
    given().header("If-None-Match", tag).get("/jobs/1").then().statusCode(304);
    database.execute("UPDATE background_jobs SET processed = 7");
    given().header("If-None-Match", tag).get("/jobs/1").then().statusCode(200);
  }

  @Test
  void aRunningJobTellsItsSpeed() {
    enqueue("[\"46900\"]");
    database.execute(
        """
        UPDATE background_jobs SET status = 'running', lease_until = now() + INTERVAL '30 s',
          claimed_at = now() - INTERVAL '2 minutes', advanced_at = now() - INTERVAL '1 minute',
          claim_processed = 10, processed = 10
        """);
    status(1)
        .header("Retry-After", "1")
        .body("rowsPerMinute", equalTo(10))
        .body("etaSeconds", equalTo(120))
        .body("scheduledFor", nullValue());
    database.execute("UPDATE background_jobs SET claimed_at = advanced_at - INTERVAL '10 ms'");
    status(1).body("rowsPerMinute", equalTo(60_000)).body("etaSeconds", equalTo(1));
  }

  @Test
  void aRunningJobThatHasNotMovedIsNotSentAgain() {
    enqueue("[\"46900\"]");
    database.execute(
        """
        UPDATE background_jobs SET status = 'running', lease_until = now() + INTERVAL '30 s',
          claimed_at = now() - INTERVAL '2 minutes', advanced_at = now() - INTERVAL '1 minute',
          claim_processed = 10, processed = 10
        """);
    String tag = status(1).extract().header("ETag");
    database.execute("UPDATE background_jobs SET lease_until = now() + INTERVAL '60 s'");
    given()
        .header("If-None-Match", tag)
        .get("/jobs/1")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Retry-After", "1");
    database.execute("UPDATE background_jobs SET advanced_at = now(), claim_processed = 30");
    given().header("If-None-Match", tag).get("/jobs/1").then().statusCode(200);
  }

  @Test
  void parkedRowsAreCountedAndTwentyAreShown() {
    enqueue("[\"46900\"]");
    database.execute(
        "UPDATE background_jobs SET processed = 25, parked = 25",
        """
        INSERT INTO parked_rows (job_id, staging_id, tenant_id, uen, name, reason)
        SELECT 1, i, 'default', 'U' || i, 'N' || i, 'bad' FROM generate_series(1, 25) i
        """);
    status(1)
        .body("errors.count", equalTo(25))
        .body("errors.sample", hasSize(20))
        .body("errors.sample[0].uen", equalTo("U1"))
        .body("errors.sample[0].reason", equalTo("bad"));
  }

  @Test
  void anotherTenantsJobIsNotFound() {
    enqueue("[\"46900\"]");
    database.execute("UPDATE background_jobs SET tenant_id = 'other'");
    status(1).statusCode(404).contentType("application/problem+json");
    given().post("/jobs/1/cancel").then().statusCode(404);
    given().get("/jobs").then().body("items", hasSize(0));
  }

  @Test
  void cancellingIsFinalAndMayBeRepeated() {
    enqueue("[\"46900\"]");
    for (int i = 0; i < 2; i++) {
      given()
          .post("/jobs/1/cancel")
          .then()
          .statusCode(200)
          .body("status", equalTo("done"))
          .body("outcome", equalTo("cancelled"));
    }
    status(1).header("Retry-After", nullValue());
  }

  @Test
  void jobsAreListedNewestFirstAndEachOnce() {
    for (String code : List.of("46900", "62011", "52101")) {
      enqueue("[\"" + code + "\"]");
    }
    List<Integer> seen = new ArrayList<>();
    String after = null;
    do {
      var page =
          given()
              .queryParam("limit", 1)
              .queryParams(after == null ? java.util.Map.of() : java.util.Map.of("after", after))
              .get("/jobs")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("items.job_id"));
      after = page.getString("nextCursor");
    } while (after != null);
    assertThat(seen).containsExactly(3, 2, 1);
  }

  @Test
  void termsThatAreNoIndustryAreNamed() {
    enqueue("[\"46900\",\"qqqqq zzzz\"]")
        .statusCode(202)
        .body("notUnderstood", contains("qqqqq zzzz"));
    enqueue("[\"qqqqq zzzz\"]")
        .statusCode(422)
        .contentType("application/problem+json")
        .body("errors.field", contains("terms"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "[\"\"]", "[null]", "\"46900\"", "[5]"})
  void wrongTermsAreRefusedNamingTheField(String terms) {
    String field = enqueue(terms).statusCode(400).extract().path("errors[0].field");
    assertThat(field).startsWith("terms");
  }

  @Test
  void tooManyAndTooLongTermsAreRefused() {
    enqueue("[" + "\"46900\",".repeat(20) + "\"46900\"]").statusCode(400);
    enqueue("[\"" + "x".repeat(81) + "\"]")
        .statusCode(400)
        .body("errors.field", contains("terms.0"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "0", "-1", "1.5", "99999999999999999999"})
  void aWrongIdIsNamed(String id) {
    given()
        .get("/jobs/" + id)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", contains("job_id"));
  }

  @Test
  void anUnknownIdIsNotFound() {
    status(4711)
        .statusCode(404)
        .body("code", equalTo("not_found"))
        .body("status", lessThanOrEqualTo(404));
  }

  private static ValidatableResponse enqueue(String terms) {
    return given()
        .contentType("application/json")
        .body("{\"terms\":" + terms + "}")
        .post("/jobs/staging_upsert")
        .then();
  }

  private static ValidatableResponse status(long jobId) {
    return given().get("/jobs/" + jobId).then();
  }
}
