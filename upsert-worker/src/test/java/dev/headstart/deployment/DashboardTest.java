package dev.headstart.deployment;

import static dev.headstart.deployment.AlertsTest.MONITORING;
import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.worker.PostgresResource;
import dev.headstart.worker.runs.RunsTest;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both services, a real Prometheus, the demo's story; then Grafana's queries, one by one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(RunsTest.External.class)
class DashboardTest {
  private static final Pattern METRIC =
      Pattern.compile("\\b((?:http|chat|upsert|enrichment|sql|up)(?:_[a-z]+)*)\\b[{\\[ )]");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  TestDatabase database;

  @Test
  void noPanelIsWithoutDataAfterTheStory(@TempDir Path folder) throws IOException {
    Tool.PROMETHEUS.path();
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_summaries,
          run_stage_stats, run_batches, run_event_logs, enrichment_requests RESTART IDENTITY
        """);
    stageMany(database, 600, "G", "10101", "56111");
    int worker = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
    try (var chatApi = new ChatApiProcess(database, Map.of()).waitUntilReady();
        var prometheus =
            new Prometheus(
                folder, Map.of("chat-api", chatApi.managementPort, "upsert-worker", worker))) {
      tell(chatApi, "Manufacturing");
      // What is counted for the first time is no increase yet, of either service.
      await().atMost(PATIENCE).until(() -> prometheus.shows("upsert_jobs_total"));
      await().atMost(PATIENCE).until(() -> prometheus.shows("chat_ttfb_seconds_count"));
      tell(chatApi, "restaurants, qwxyz vwxqz");
      Map<String, String> queries = queries();
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                queries.values().removeIf(prometheus::shows);
                assertThat(queries).as("panels without data").isEmpty();
              });
      assertThat(prometheus.metricNames()).containsAll(metricsOfAlerts());
    }
  }

  private static void tell(ChatApiProcess chatApi, String industry) throws IOException {
    chatApi.post("/chat", "{\"message\": \"" + industry + "\"}");
    chatApi.post("/metrics/ttfb", "{\"ttfb_ms\": 42}");
    chatApi.get(chatApi.port, "/candidates?limit=5");
    int run =
        given()
            .contentType("application/json")
            .body("{\"window\":\"now\"}")
            .post("/runs")
            .path("run_id");
    await()
        .atMost(PATIENCE)
        .until(() -> "finished".equals(given().get("/runs/" + run).path("state")));
  }

  /** Query by panel; Grafana chooses the interval by the scrape's, here one second. */
  private static Map<String, String> queries() throws IOException {
    Map<String, String> queries = new TreeMap<>();
    JsonNode dashboard = new ObjectMapper().readTree(MONITORING.resolve("headstart.json").toFile());
    for (JsonNode panel : dashboard.path("panels")) {
      for (JsonNode target : panel.path("targets")) {
        queries.put(
            panel.path("title").asText() + " " + target.path("refId").asText(),
            target.path("expr").asText().replace("$__rate_interval", "1m"));
      }
    }
    assertThat(queries).hasSizeGreaterThan(20);
    return queries;
  }

  private static Set<String> metricsOfAlerts() throws IOException {
    List<String> expressions =
        AlertsTest.rules().stream().map(r -> r.path("expr").asText()).toList();
    Set<String> names =
        expressions.stream()
            .flatMap(e -> METRIC.matcher(e).results().map(MatchResult::group))
            .map(name -> name.replaceAll("[{\\[ )]$", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names).hasSizeGreaterThan(8);
    return names;
  }
}
