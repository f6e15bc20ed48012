package dev.headstart.api.access;

import static dev.headstart.api.IdentityResource.AUDIENCE;
import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.headstart.api.IdentityResource;
import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.identity.TestIssuer;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done later in a call, in its streams and after it, is still done for its tenant. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
class WorkOfATenantTest {
  private static final String THREAD = "33333333-3333-4333-8333-333333333333";

  TestIssuer issuer;
  TestDatabase database;
  @Inject RegisterCatalog catalog;

  @BeforeEach
  void aRegister() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_event_logs,
          chat_threads, chat_turns, industry_misses, enrichment_requests RESTART IDENTITY
        """);
    stageMany(database, 30, "T", "46900");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  @Test
  void aChatsHeadAndJobAreTheTenants() {
    chat("acme", "46900").then().statusCode(200).body("job.job_id", equalTo(1));
    as("acme", "sdr").get("/jobs").then().body("items", hasSize(1));
    as("globex", "sdr").get("/jobs").then().body("items", hasSize(0));
    assertThat(tenants("background_jobs")).isEqualTo("acme");
    assertThat(tenants("enrichment_requests")).isEqualTo("acme");
  }

  @Test
  void theSameCodesOfAnotherTenantAreAnotherJob() {
    chat("acme", "46900").then().body("job.job_id", equalTo(1));
    chat("globex", "46900").then().body("job.deduplicated", equalTo(false));
    assertThat(tenants("background_jobs")).isEqualTo("acme,globex");
  }

  @Test
  void aStreamedConversationIsTheTenants() {
    json(as("acme", "sdr"), "{\"thread_id\":\"" + THREAD + "\"}")
        .post("/threads")
        .then()
        .statusCode(200);
    json(
            as("acme", "sdr"),
            "{\"input\":{\"messages\":[{\"type\":\"human\",\"content\":\"46900\"}]}}")
        .post("/threads/" + THREAD + "/runs/stream")
        .then()
        .statusCode(200)
        .body(containsString("live companies match"));
    assertThat(tenants("chat_turns")).isEqualTo("acme");
    assertThat(tenants("background_jobs")).isEqualTo("acme");
    as("globex", "sdr").get("/threads/" + THREAD + "/state").then().statusCode(404);
  }

  @Test
  void anExportAndTheEventsOfAJobAreStreamedToItsTenant() {
    chat("acme", "46900");
    database.execute(
        "UPDATE background_jobs SET status = 'done', outcome = 'completed', ended_at = now()");
    as("acme", "sdr").get("/jobs/1/events").then().body(containsString("\"status\":\"done\""));
    as("globex", "sdr").get("/jobs/1/events").then().statusCode(404);
    assertThat(as("acme", "ops").get("/export/candidates").asString().lines()).hasSize(10);
  }

  @Test
  void aTermThatFoundNothingIsNotedForTheTenant() {
    chat("acme", "zzyzx qwrtplk");
    Awaitility.await().until(() -> tenants("industry_misses").equals("acme"));
  }

  private Response chat(String tenant, String message) {
    return json(as(tenant, "sdr"), "{\"message\":\"" + message + "\"}").post("/chat");
  }

  private RequestSpecification as(String tenant, String role) {
    return given().auth().oauth2(issuer.token(AUDIENCE).tenant(tenant).roles(role).signed());
  }

  private static RequestSpecification json(RequestSpecification call, String body) {
    return call.contentType("application/json").body(body);
  }

  private String tenants(String table) {
    return database.value(
        "SELECT COALESCE(string_agg(DISTINCT tenant_id, ',' ORDER BY tenant_id), '') FROM "
            + table);
  }
}
