package dev.headstart.api.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.headstart.api.ManagementPort;
import dev.headstart.api.PostgresResource;
import dev.headstart.database.Rooms;
import dev.headstart.postgres.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MetricsTest {
  TestDatabase database;
  @Inject Rooms rooms;
  @Inject OpsMetricsTable table;
  @Inject NightTable nights;
  @Inject TtfbTable samples;
  @Inject QueueGauges gauges;
  @Inject ChatPulse pulse;
  @Inject MeterRegistry registry;

  @BeforeEach
  void empty() {
    database.execute(
        """
        TRUNCATE chat_ttfb_samples, background_jobs, run_batches, run_summaries, lead_scores CASCADE
        """);
  }

  private OpsMetrics read() {
    return rooms
        .inRoomOf(
            "default",
            client ->
                nights.last(client, "default").chain(last -> table.read(client, "default", last)))
        .await()
        .indefinitely();
  }

  private static ValidatableResponse report(String body) {
    return given().contentType("application/json").body(body).post("/metrics/ttfb").then();
  }

  @Test
  void whatTheChatFeelsIsPublishedForTheNight() {
    database.execute("TRUNCATE chat_latency");
    given().contentType("application/json").body("{\"message\": \"hello\"}").post("/chat");
    pulse.publish().await().indefinitely();
    assertThat(database.rows("SELECT requests >= 1, p95_ms > 0 FROM chat_latency"))
        .containsExactly("t|t");
  }

  @Test
  void aReportIsStoredAndCounted() {
    long before = registry.get("chat.ttfb").timer().count();
    report("{\"ttfb_ms\": 123.5}").statusCode(204);
    assertThat(database.rows("SELECT tenant_id, ttfb_ms FROM chat_ttfb_samples"))
        .containsExactly("default|123.5");
    assertThat(registry.get("chat.ttfb").timer().count()).isEqualTo(before + 1);
  }

  @Test
  void whatCameInAHiddenTabIsCountedApart() {
    double before = registry.get("chat.ttfb.hidden").counter().count();
    report("{\"ttfb_ms\": 99000, \"hidden\": true}").statusCode(204);
    assertThat(read().chatTtfbSamples()).isZero();
    assertThat(registry.get("chat.ttfb.hidden").counter().count()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}", "{\"ttfb_ms\":null}", "{\"ttfb_ms\":-0.1}", "{\"ttfb_ms\":600001}",
        "{\"ttfb_ms\":1e999}", "{\"ttfb_ms\":\"12\"}", "{\"ttfb_ms\":[1]}", "{\"ttfb_ms\":true}"
      })
  void anImpossibleTimeIsRefusedByName(String body) {
    report(body).statusCode(400).body("errors[0].field", equalTo("ttfb_ms"));
    assertThat(database.number("SELECT count(*) FROM chat_ttfb_samples")).isZero();
  }

  @Test
  void percentilesAreTheNearestRankOverAllSamplesOfTheWindow() {
    database.execute(
        // The old system's fault: 95 fast samples hid the slow ones.
        "INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms) SELECT 'default', n FROM generate_series(1, 1900) n",
        "INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms) SELECT 'default', 19000 FROM generate_series(1, 100)",
        """
        INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms, reported_at)
        SELECT 'default', 99999, now() - INTERVAL '25 hours' FROM generate_series(1, 5000)
        """,
        "INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms) SELECT 'another', 77777 FROM generate_series(1, 5000)");
    OpsMetrics metrics = read();
    assertThat(metrics.chatTtfbSamples()).isEqualTo(2000);
    assertThat(metrics.chatTtfbP95Ms()).isEqualTo(1900);
    assertThat(metrics.chatTtfbP99Ms()).isEqualTo(19000);
  }

  @Test
  void jobsRowsAndTheirRateAreCounted() {
    database.execute(
        """
        INSERT INTO background_jobs (status, outcome, params, dedupe_key, processed, total,
          scheduled_for, started_at, ended_at, lease_until)
        SELECT s, CASE WHEN s = 'done' THEN 'completed' END, '{}', 'k' || n, 100, 200, now(),
          now() - n * INTERVAL '1 s', CASE WHEN s = 'done' THEN now() END,
          CASE WHEN s = 'running' THEN now() END
        FROM generate_series(1, 100) n,
          LATERAL (SELECT CASE WHEN n <= 20 THEN 'done' WHEN n = 21 THEN 'running' ELSE 'queued' END s)
        """,
        """
        INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,
          rows_unchanged, rows_skipped, rows_parked, duration_ms, committed_at)
        SELECT 1, 1, 'default', 1, 400, 50, 30, 15, 5, 1000, now() - INTERVAL '3 h' - n * INTERVAL '1 s'
        FROM generate_series(1, 10) n
        """);
    OpsMetrics metrics = read();
    assertThat(metrics.jobQueueDepth()).isEqualTo(79);
    assertThat(metrics.jobsRunning()).isEqualTo(1);
    assertThat(metrics.jobsProcessedTotal()).isEqualTo(20);
    assertThat(metrics.rowsProcessedTotal()).isEqualTo(10_000);
    assertThat(metrics.p95JobMs()).isEqualTo(19_000);
    assertThat(metrics.p99JobMs()).isEqualTo(20_000);
    // 5,000 rows in ten seconds
    assertThat(metrics.rowsPerMin()).isEqualTo(30_000);
  }

  @Test
  void theOldestQueuedJobAndTheSlowestBatchesAreTold() {
    database.execute(
        """
        INSERT INTO background_jobs (params, dedupe_key, total, scheduled_for, created_at)
        SELECT '{}', 'k' || n, 1, now(), now() - n * INTERVAL '1 h' FROM generate_series(1, 9) n
        """,
        """
        INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,
          rows_unchanged, rows_skipped, rows_parked, duration_ms)
        SELECT 1, 1, CASE WHEN n <= 100 THEN 'default' ELSE 'another' END, 1, 1, 0, 0, 0, 0, n
        FROM generate_series(1, 300) n
        """);
    OpsMetrics metrics = read();
    assertThat(metrics.oldestQueuedAgeS()).isBetween(9 * 3600.0, 9 * 3600.0 + 60);
    assertThat(metrics.batchSamples()).isEqualTo(100);
    assertThat(metrics.p95BatchMs()).isEqualTo(95);
    assertThat(metrics.p99BatchMs()).isEqualTo(99);
  }

  @Test
  void theLastNightsAreToldNewestFirstWithTheRowsOfThisTenant() {
    database.execute(
        """
        INSERT INTO run_summaries (run_id, kind, state, outcome, stop_reason, window_date, started_at, ended_at)
        SELECT n, 'window', 'finished', 'partial', 'cap_reached', DATE '2026-11-01' + n,
          now() - n * INTERVAL '1 day', now() - n * INTERVAL '1 day' + INTERVAL '90 s'
        FROM generate_series(1, 20) n
        """,
        "INSERT INTO run_summaries (run_id, kind) VALUES (21, 'now')",
        """
        INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,
          rows_unchanged, rows_skipped, rows_parked, duration_ms)
        VALUES (20, 1, 'default', 1, 400, 50, 30, 15, 5, 10), (20, 1, 'default', 1, 500, 0, 0, 0, 0, 10),
               (20, 2, 'another', 1, 77, 0, 0, 0, 0, 10)
        """);
    List<Night> last = read().nights();
    assertThat(last).extracting(Night::runId).startsWith(20L, 19L).hasSize(14);
    assertThat(last.get(0).rows()).isEqualTo(1000);
    assertThat(last.get(0).rowsError()).isEqualTo(5);
    assertThat(last.get(0).durationS()).isEqualTo(90);
    assertThat(last.get(0).outcome()).isEqualTo("partial");
  }

  @Test
  void withoutSamplesThereAreNoPercentiles() {
    OpsMetrics metrics = read();
    assertThat(metrics.chatTtfbP95Ms()).isNull();
    assertThat(metrics.p95JobMs()).isNull();
    assertThat(metrics.rowsPerMin()).isNull();
  }

  @Test
  void theJsonHasTheNamesOfTheContract() {
    var json = given().get("/metrics").then().statusCode(200);
    for (String name :
        List.of(
            "window",
            "job_queue_depth",
            "jobs_processed_total",
            "rows_processed_total",
            "lead_scores_total",
            "rows_per_min",
            "p95_job_ms",
            "p99_job_ms",
            "chat_ttfb_p95_ms",
            "chat_ttfb_p99_ms")) {
      json.body("$", hasKey(name));
    }
    json.body("window", equalTo("PT24H"));
  }

  @Test
  void pollingIsCheapAndStillFresh() {
    String first = sampledAt();
    String renewed =
        await().atMost(Duration.ofSeconds(5)).until(MetricsTest::sampledAt, not(equalTo(first)));
    assertThat(sampledAt()).as("asked for again within two seconds").isEqualTo(renewed);
  }

  private static String sampledAt() {
    return given().get("/metrics").path("sampled_at");
  }

  @Test
  void samplesOlderThanTheWindowAreForgotten() {
    database.execute(
        """
        INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms, reported_at)
        SELECT 'default', n, now() - n * INTERVAL '1 hour' FROM generate_series(20, 30) n
        """);
    assertThat(rooms.forAllTenants(samples::forget).await().indefinitely()).isEqualTo(7);
  }

  @Test
  void prometheusFindsTheNamesAndTheEdgeOf300Milliseconds() {
    report("{\"ttfb_ms\": 300}").statusCode(204);
    given().get("/info").then().statusCode(200);
    database.execute(
        "INSERT INTO lead_scores SELECT 'default', n, 0.5, 'low', '' FROM generate_series(1, 7) n");
    gauges.refresh().await().indefinitely();
    String scraped = given().get(management() + "/q/metrics").asString();
    assertThat(scraped)
        .contains("chat_ttfb_seconds_bucket{le=\"0.3\"}")
        .containsPattern("http_server_requests_seconds_bucket\\{[^}]*uri=\"/info\"[^}]*le=\"0.3\"")
        .contains("upsert_job_queue_depth 0.0")
        .contains("lead_scores 7.0");
  }

  @Test
  void prometheusSeesHowLongThingsHaveWaited() {
    database.execute(
        "TRUNCATE enrichment_requests, run_summaries CASCADE",
        """
        INSERT INTO background_jobs (params, dedupe_key, total, scheduled_for)
        SELECT '{}', 'k' || n, 9, now() + (n - 2) * INTERVAL '1 hour' FROM generate_series(1, 3) n
        """,
        """
        INSERT INTO enrichment_requests (tenant_id, company_id, priority, requested_at, due_at)
        VALUES ('default', 1, 1, now() - INTERVAL '20 min', now() + INTERVAL '1 hour')
        """,
        """
        INSERT INTO run_summaries (kind, state, outcome, stop_reason, ended_at)
        VALUES ('now', 'finished', 'partial', 'drained', to_timestamp(1000)),
               ('now', 'finished', 'partial', 'window_closed', to_timestamp(1500)),
               ('now', 'finished', 'failed', 'drained', to_timestamp(2000))
        """);
    gauges.refresh().await().indefinitely();
    assertThat(gauge("upsert.job.overdue.seconds")).isBetween(3600.0, 3660.0);
    assertThat(gauge("enrichment.oldest.seconds")).isBetween(1200.0, 1260.0);
    assertThat(gauge("upsert.last.success.timestamp.seconds")).isEqualTo(1000);
    database.execute("TRUNCATE enrichment_requests, run_summaries CASCADE");
  }

  private double gauge(String name) {
    return registry.get(name).gauge().value();
  }

  private static String management() {
    return ManagementPort.url();
  }
}
