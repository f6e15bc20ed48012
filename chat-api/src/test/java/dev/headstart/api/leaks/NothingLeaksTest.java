package dev.headstart.api.leaks;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.events.Canary;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.trace.RecordedSpans;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Messages, tokens and names go to whom they belong and nowhere else. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class NothingLeaksTest {
  private static final String TRACE = "ca".repeat(16);

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject RecordedSpans spans;

  @Test
  void intoTheLogOfAUsualDay() {
    stageCompanies();
    try (LogLines log = new LogLines()) {
      assertThat(chat("46900 for " + Canary.of("message")).statusCode()).isEqualTo(200);
      assertThat(chat(Canary.of("message")).statusCode()).isEqualTo(200);
      call().body(Map.of("terms", List.of("46900"))).post("/jobs/staging_upsert");
      call().body(Map.of("terms", List.of(Canary.of("term")))).post("/jobs/staging_upsert");
      call().body(Map.of("codes", List.of("46900"))).put("/industries/overrides/" + Canary.WORD);
      call().queryParam("industry", Canary.of("industry")).get("/candidates");
      call().queryParam("after", Canary.of("cursor")).get("/scores");
      call().get("/export/candidates");
      call().get("/jobs/" + Canary.of("job"));
      call().get("/" + Canary.of("address"));
      assertThat(log.lines()).noneMatch(line -> line.contains(Canary.WORD));
    }
  }

  @Test
  void intoTheLogOfABadDay() {
    stageCompanies();
    database.execute("ALTER TABLE companies ADD CONSTRAINT refused CHECK (name = '')");
    try (LogLines log = new LogLines()) {
      for (String path : List.of("/failing/value", "/failing/number")) {
        Response answer = call().queryParam("of", Canary.of("value")).get(path);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).doesNotContain(Canary.WORD, "SELECT");
      }
      Response refused = chat("46900 for " + Canary.of("message"));
      assertThat(refused.asString()).doesNotContain("refused", "INSERT");
      call().body("{\"message\": \"" + Canary.of("json")).post("/chat");
      call().body("{\"message\": {\"" + Canary.of("field") + "\": 1}}").post("/chat");

      assertThat(log.lines()).noneMatch(line -> line.contains(Canary.WORD));
      assertThat(log.lines()).noneMatch(line -> line.contains("SELECT") || line.contains("INSERT"));
      assertThat(log.lines())
          .anyMatch(line -> line.contains("event=call_failed") && line.contains("22P02"))
          .anyMatch(line -> line.contains("NumberFormatException") && line.contains("\tat "));
    } finally {
      database.execute("ALTER TABLE companies DROP CONSTRAINT refused");
    }
  }

  @Test
  void ofTheInsideIntoAJob() {
    stageCompanies();
    int jobId = chat("46900").path("job.job_id");
    database.execute(
        "UPDATE background_jobs SET status = 'error', outcome = 'failed', ended_at = now(), error = 'relation \"companies\" does not exist'");
    Response job = call().get("/jobs/" + jobId);
    assertThat(job.<String>path("error")).contains("operator").doesNotContain("relation");
  }

  @Test
  void intoATrace() {
    spans.forget();
    call().queryParam("of", Canary.of("value")).get("/failing/value");
    call().queryParam("q", Canary.of("typed")).get("/industries");
    call().get("/industries/" + Canary.of("typed"));
    chat("46900 for " + Canary.of("message"));
    Awaitility.await().until(() -> !spans.named("POST /chat").isEmpty());
    List<String> leaks =
        spans.ofTrace(TRACE).stream()
            .filter(span -> span.toString().contains(Canary.WORD))
            .map(span -> span.getName() + " " + span.getAttributes() + " " + span.getEvents())
            .toList();
    assertThat(leaks).isEmpty();
  }

  /** Long, so that nobody takes it for a company of the register. */
  private void stageCompanies() {
    database.execute(
        "TRUNCATE companies, staging_acra_companies, background_jobs, enrichment_requests CASCADE");
    stageMany(database, 30, "L", "46900");
    database.execute(
        "UPDATE staging_acra_companies SET entity_name = '%s ' || uen"
            .formatted(Canary.of("company")));
    catalog.refresh().await().atMost(Duration.ofSeconds(5));
  }

  private static Response chat(String message) {
    return call().body(Map.of("message", message, "threadId", Canary.of("thread"))).post("/chat");
  }

  private static RequestSpecification call() {
    return given()
        .contentType("application/json")
        .header("Authorization", "Bearer " + Canary.of("token"))
        .header("X-Api-Key", Canary.of("key"))
        .header("Idempotency-Key", Canary.of("once-" + System.nanoTime()))
        .header("Cookie", "session=" + Canary.of("session"))
        .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01");
  }
}
