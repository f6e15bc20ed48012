package dev.headstart.api.trace;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * A chat message as a trace: what was understood, what was imported, and which job remembers it.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChatTraceTest {
  private static final String CALLER = "4bf92f3577b34da6a3ce929d0e0e4736";

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject Traces traces;

  @Test
  void aChatIsOneTraceWithASpanPerPhaseAndItsJobRemembersIt() {
    database.execute(
        "TRUNCATE companies, staging_acra_companies, background_jobs, enrichment_requests CASCADE");
    stageMany(database, 30, "T", "46900");
    catalog.refresh().await().atMost(Duration.ofSeconds(5));

    given()
        .header("traceparent", "00-" + CALLER + "-00f067aa0ba902b7-01")
        .contentType("application/json")
        .body("{\"message\": \"46900\"}")
        .post("/chat")
        .then()
        .statusCode(200)
        .header("traceparent", containsString(CALLER));

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(traces.ofTrace(CALLER))
                    .extracting(SpanData::getName)
                    .contains("POST /chat", "understand", "import head"));
    SpanData head = traces.named("import head").get(0);
    assertThat(traces.ofTrace(CALLER))
        .as("statements within the head")
        .anyMatch(span -> span.getParentSpanId().equals(head.getSpanId()));
    assertThat(database.value("SELECT params->>'traceparent' FROM background_jobs"))
        .startsWith("00-" + CALLER);
  }

  @Test
  void noSpanHoldsWhatWasTyped() {
    given()
        .header("traceparent", "00-" + "5".repeat(32) + "-00f067aa0ba902b7-01")
        .contentType("application/json")
        .body("{\"message\": \"qwertzuiop makers for Jane\"}")
        .post("/chat")
        .then()
        .statusCode(200);
    Awaitility.await().until(() -> !spans("POST /chat").isEmpty());
    assertThat(traces.ofTrace("5".repeat(32)).toString()).doesNotContain("qwertzuiop", "Jane");
  }

  private List<SpanData> spans(String name) {
    return traces.ofTrace("5".repeat(32)).stream()
        .filter(span -> span.getName().equals(name))
        .toList();
  }
}
