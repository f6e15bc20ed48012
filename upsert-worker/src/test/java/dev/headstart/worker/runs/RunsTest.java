package dev.headstart.worker.runs;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.headstart.database.TestPool;
import dev.headstart.industry.SsicVersion;
import dev.headstart.job.JobRequest;
import dev.headstart.job.JobTable;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.staging.Matches;
import dev.headstart.worker.PostgresResource;
import dev.headstart.worker.SettableClock;
import dev.headstart.worker.night.NightlyTrigger;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs opened from outside: UPSERT_SCHEDULE=external, so nothing starts by itself. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(RunsTest.External.class)
public class RunsTest {
  /** Only POST /runs opens a run. */
  public static class External implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "UPSERT_SCHEDULE", "external",
          "quarkus.scheduler.enabled", "false",
          // The schema is there already: this is for the wiring.
          "quarkus.flyway.migrate-at-start", "true");
    }
  }

  TestDatabase database;
  @Inject JobTable jobs;
  @Inject SettableClock clock;
  @Inject NightlyTrigger trigger;

  @BeforeEach
  void anAfternoonWithOneJob() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_summaries,
          run_stage_stats, run_batches, run_event_logs, enrichment_requests, job_runs, tenant_turns,
          pauses RESTART IDENTITY
        """);
    clock.setSingapore("2026-11-23T16:00");
    stageMany(database, 40, "R", "46900");
    Matches matches = new Matches(SsicVersion.SSIC_2020, List.of("46900"), List.of());
    TestPool.asOwner(
        database,
        client ->
            jobs.enqueue(
                client, new JobRequest("acme", List.of("46900"), matches, clock.instant())));
  }

  @AfterEach
  void letThePassEnd() {
    Awaitility.await().until(trigger::isIdle);
  }

  @Test
  void nowRunsOutsideTheWindowAndIsFinishedWhenTheQueueIsDrained() {
    post("{\"window\":\"now\"}")
        .statusCode(202)
        .header("Location", "/runs/1")
        .body("run_id", equalTo(1))
        .body("kind", equalTo("now"));
    finished(1)
        .body("outcome", equalTo("completed"))
        .body("stopReason", equalTo("drained"))
        .body("jobsTouched", equalTo(1))
        .body("rowsSuccess", equalTo(40))
        .body("stages[0].stage", equalTo("staging_upsert"))
        .body("stages[0].count_total", equalTo(40));
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(40);
  }

  @Test
  void nowWhileOneIsUnderWayIsThatOne() {
    database.execute("INSERT INTO run_summaries (kind, state) VALUES ('now', 'running')");
    post("{\"window\":\"now\"}").body("run_id", equalTo(1));
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isEqualTo(1);
  }

  @Test
  void theWindowOfTodayIsOneRunHoweverOftenItIsOpened() {
    clock.setSingapore("2026-11-24T01:30");
    for (String body : new String[] {"", "{}", "{\"window\":null}"}) {
      post(body)
          .statusCode(202)
          .body("run_id", equalTo(1))
          .body("windowDate", equalTo("2026-11-24"));
    }
    finished(1).body("outcome", equalTo("completed")).body("rowsTotal", equalTo(40));
    given().get("/runs").then().body("items.run_id", contains(1));
  }

  @Test
  void aWindowThatIsNotOpenYetWaits() {
    clock.setSingapore("2026-11-24T00:30");
    post("")
        .statusCode(202)
        .body("state", equalTo("waiting"))
        .body("windowDate", equalTo("2026-11-24"));
    letThePassEnd();
    given().get("/runs/1").then().body("state", equalTo("waiting"));
    assertThat(database.number("SELECT count(*) FROM companies")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"window\":\"tomorrow\"}", "{\"window\":1}", "[]", "{", "now"})
  void aBodyThatSaysSomethingElseIsRefused(String body) {
    post(body).statusCode(400).contentType("application/problem+json");
    assertThat(database.number("SELECT count(*) FROM run_summaries")).isZero();
  }

  @Test
  void aPauseHoldsTheNightBackUntilItIsResumed() {
    for (String subject : List.of("all", "tenants/acme", "jobs/1")) {
      given().put("/pauses/" + subject + "?reason=month-end").then().statusCode(204);
    }
    given().get("/pauses").then().body("items.scope", contains("all", "tenant", "job"));
    given().get("/pauses").then().body("items.reason[0]", equalTo("month-end"));
    post("{\"window\":\"now\"}").statusCode(202);
    finished(1).body("rowsTotal", equalTo(0)).body("outcome", equalTo("completed"));

    for (String subject : List.of("all", "tenants/acme", "jobs/1")) {
      given().delete("/pauses/" + subject).then().statusCode(204);
    }
    post("{\"window\":\"now\"}").statusCode(202).body("run_id", equalTo(2));
    finished(2).body("rowsTotal", equalTo(40));
    given().put("/pauses/jobs/abc").then().statusCode(400).body("errors.field", contains("job_id"));
  }

  @Test
  void unknownAndWrongIdsAreProblems() {
    given().get("/runs/77").then().statusCode(404).contentType("application/problem+json");
    given().get("/runs/abc").then().statusCode(400).body("errors.field", contains("run_id"));
    given().get("/runs?limit=0").then().statusCode(400).body("errors.field", contains("limit"));
    given().get("/nowhere").then().statusCode(404).contentType("application/problem+json");
    given().get("/runs").then().body("items", hasSize(0));
  }

  private static ValidatableResponse post(String body) {
    return given().contentType("application/json").body(body).post("/runs").then();
  }

  private static ValidatableResponse finished(long runId) {
    Awaitility.await().until(() -> "finished".equals(given().get("/runs/" + runId).path("state")));
    return given().get("/runs/" + runId).then().statusCode(200);
  }
}
