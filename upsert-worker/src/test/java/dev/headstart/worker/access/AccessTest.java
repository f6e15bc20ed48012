package dev.headstart.worker.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.headstart.identity.TestToken;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.worker.IdentityResource;
import dev.headstart.worker.IdentityResource.Issuers;
import dev.headstart.worker.PostgresResource;
import dev.headstart.worker.SettableClock;
import dev.headstart.worker.night.NightlyTrigger;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may open, watch and hold back the night. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
class AccessTest {
  /** Who may call; a route that is not here fails the test. */
  private static final Map<String, List<String>> ROUTES =
      Map.of(
          "POST /runs", List.of("admin", "trigger"),
          "GET /runs/{run_id}", List.of("admin", "trigger"),
          "GET /runs", List.of("admin"),
          "GET /pauses", List.of("ops", "admin"),
          "PUT /pauses/all", List.of("admin"),
          "DELETE /pauses/all", List.of("admin"),
          "PUT /pauses/tenants/{tenant_id}", List.of("ops", "admin"),
          "DELETE /pauses/tenants/{tenant_id}", List.of("ops", "admin"),
          "PUT /pauses/jobs/{job_id}", List.of("ops", "admin"),
          "DELETE /pauses/jobs/{job_id}", List.of("ops", "admin"));

  Issuers issuers;
  TestDatabase database;
  @Inject SettableClock clock;
  @Inject NightlyTrigger trigger;

  @BeforeEach
  void aJobOfEachTenantBeforeTheWindow() {
    database.execute(
        """
        TRUNCATE background_jobs, parked_rows, run_summaries, run_stage_stats, run_batches,
          run_event_logs, job_runs, tenant_turns, pauses RESTART IDENTITY;
        INSERT INTO background_jobs (tenant_id, params, dedupe_key, total, scheduled_for)
        SELECT tenant, '{"terms":[]}', 'k', 1, now() + INTERVAL '1 day'
        FROM unnest(ARRAY['acme', 'globex']) tenant
        """);
    clock.setSingapore("2026-11-23T16:00");
  }

  @AfterEach
  void letThePassEnd() {
    Awaitility.await().until(trigger::isIdle);
  }

  @Test
  void noRouteIsForgotten() {
    assertThat(ServedRoutes.all()).containsExactlyInAnyOrderElementsOf(ROUTES.keySet());
  }

  @Test
  void whoMayIsAnsweredAndNobodyElse() {
    List<String> wrong = new ArrayList<>();
    ROUTES.forEach(
        (route, open) -> {
          if (call(route, null).statusCode() != 401) {
            wrong.add(route + " is answered to nobody");
          }
          for (String role : List.of("a guest", "sdr", "ops", "admin", "trigger")) {
            int status = call(route, issuers.person(role).signed()).statusCode();
            if ((status != 401 && status != 403) != open.contains(role)) {
              wrong.add(route + " by " + role + ": " + status);
            }
          }
        });
    assertThat(wrong).isEmpty();
  }

  @Test
  void theClustersAccountOpensTheWindowAndWaitsForItsEnd() {
    String night = issuers.account("night").signed();
    call("POST /runs", night).then().statusCode(202).body("kind", equalTo("window"));
    call("GET /runs/{run_id}", night).then().statusCode(200);
    call("GET /runs", night).then().statusCode(403);
    call("GET /pauses", night).then().statusCode(403);
  }

  @Test
  void anyOtherAccountOfTheClusterMayNothing() {
    for (TestToken other :
        List.of(
            issuers.account("chat-api"),
            issuers.account("chat-api").roles("admin", "trigger"),
            issuers.account("night").claim("sub", "system:serviceaccount:elsewhere:night"))) {
      call("POST /runs", other.signed()).then().statusCode(403);
    }
    TestToken forTheApiServer = issuers.account("night").claim("aud", "kubernetes");
    call("POST /runs", forTheApiServer.signed()).then().statusCode(401);
  }

  @Test
  void anIssuerSpeaksForItselfOnly() {
    TestToken person = issuers.person("admin").claim("iss", issuers.cluster().url());
    call("GET /runs", person.signed()).then().statusCode(401);
    TestToken account = issuers.account("night").claim("iss", issuers.people().url());
    call("POST /runs", account.signed()).then().statusCode(401);
  }

  @Test
  void nowIsTheAdminsAlone() {
    for (String token :
        List.of(issuers.account("night").signed(), issuers.person("trigger").signed())) {
      now(token).then().statusCode(403).body("detail", containsString("role admin"));
    }
    now(issuers.person("admin").signed()).then().statusCode(202);
  }

  @Test
  void opsHoldBackTheirOwnTenantAndNoOther() {
    String ops = issuers.person("ops").signed();
    String admin = issuers.person("admin").signed();
    for (String own : List.of("tenants/acme", "jobs/1")) {
      pause(own, ops).then().statusCode(204);
    }
    pause("tenants/globex", ops).then().statusCode(403);
    pause("jobs/2", ops).then().statusCode(404);
    for (String anothers : List.of("tenants/globex", "jobs/2", "all")) {
      pause(anothers, admin).then().statusCode(204);
    }

    call("GET /pauses", ops).then().body("items.subject", contains("acme", "1", ""));
    assertThat(call("GET /pauses", admin).jsonPath().getList("items")).hasSize(5);

    resume("tenants/globex", ops).then().statusCode(403);
    resume("jobs/2", ops).then().statusCode(404);
    resume("jobs/1", ops).then().statusCode(204);
    assertThat(database.number("SELECT count(*) FROM pauses")).isEqualTo(4);
  }

  private static Response pause(String subject, String token) {
    return given().auth().oauth2(token).put("/pauses/" + subject);
  }

  private static Response resume(String subject, String token) {
    return given().auth().oauth2(token).delete("/pauses/" + subject);
  }

  private static Response now(String token) {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{\"window\":\"now\"}")
        .post("/runs");
  }

  private static Response call(String route, String token) {
    String[] words = route.split(" ");
    String path = words[1].replace("{tenant_id}", "acme").replaceAll("\\{.*}", "1");
    var call = token == null ? given() : given().auth().oauth2(token);
    return call.request(words[0], path);
  }
}
