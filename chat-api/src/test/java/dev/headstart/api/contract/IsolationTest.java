package dev.headstart.api.contract;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.api.access.ChosenTenant;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Globex calls every operation with what is Acme's. Each answer is the one that it gets with things
 * that never were, so it cannot even tell that they exist; and Acme loses nothing.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IsolationTest {
  private static final String QUESTION = "{\"message\":\"46900\"}";

  /** What no two answers share: names of calls, times, and numbers given anew. */
  private static final String PASSING =
      "\"(requestId|traceId|created_at|updated_at|createdAt|updatedAt|run_id|checkpoint_id|id"
          + "|sampled_at|sampledAt|last_seen|job_id|scheduledFor)\":\\s*(\"[^\"]*\"|[0-9]+)";

  private static final String TURN =
      "{\"assistant_id\":\"agent\",\"input\":{\"messages\":[{\"type\":\"human\",\"content\":\"46900\"}]}";

  private static final RestAssuredConfig IMPATIENT =
      RestAssuredConfig.config()
          .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 5_000));

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject Pool pool;
  private final Map<String, BiFunction<RequestSpecification, Things, Response>> calls =
      new LinkedHashMap<>();
  private Things acmes;
  private List<String> tenantTables;

  @BeforeEach
  void everythingIsAcmes() {
    tenantTables().forEach(table -> database.execute("TRUNCATE " + table + " CASCADE"));
    database.execute("TRUNCATE companies, staging_acra_companies");
    stageMany(database, 30, "I", "46900");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));

    String thread = "33333333-3333-4333-8333-333333333333";
    as("acme").header("Idempotency-Key", "a-key-of-acme").body(QUESTION).post("/chat");
    as("acme").body("{\"thread_id\":\"" + thread + "\"}").post("/threads");
    as("acme").body(TURN + "}").post("/threads/" + thread + "/runs/wait");
    as("acme").body("{\"codes\":[\"46900\"]}").put("/industries/overrides/acmegizmo");
    as("acme").body("{\"codes\":[]}").put("/industries/overrides/other");
    as("acme").body("{\"ttfb_ms\":1234}").post("/metrics/ttfb");
    database.execute(
        "INSERT INTO industry_misses VALUES ('acme', 'acmemiss', 2, now()), ('acme', 'x', 1, now())",
        """
        INSERT INTO background_jobs (job_id, tenant_id, params, dedupe_key, total, parked, scheduled_for)
        VALUES (7654321, 'acme', '{"terms":["acmegizmo"]}', 'k', 100, 1, now() + INTERVAL '1 hour')
        """,
        "INSERT INTO parked_rows (job_id, staging_id, tenant_id, reason) VALUES (7654321, 1, 'acme', 'x')",
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'acme', company_id, 0.987, 'high', 'acmesecret' FROM companies
        ON CONFLICT (tenant_id, company_id) DO UPDATE
        SET score = EXCLUDED.score, rationale = EXCLUDED.rationale
        """,
        """
        INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,
          rows_unchanged, rows_skipped, rows_parked, duration_ms)
        VALUES (1, 7654321, 'acme', 1, 4321, 0, 0, 0, 0, 1)
        """);
    Map<String, String> cursors = new HashMap<>();
    for (String list :
        List.of("/candidates", "/scores", "/jobs", "/industries/misses", "/industries/overrides")) {
      cursors.put(list, as("acme").get(list + "?limit=1").path("nextCursor"));
    }
    assertThat(cursors.values()).doesNotContainNull();
    String run = database.value("SELECT run_id FROM chat_turns WHERE tenant_id = 'acme'");
    acmes = new Things("7654321", thread, run, "acmegizmo", "a-key-of-acme", "queued-0-1", cursors);
    nothingWaits();
    addCalls();
  }

  private void addCalls() {
    calls.put("GET /candidates", list("/candidates"));
    calls.put("GET /export/candidates", list("/export/candidates", "/candidates"));
    calls.put("HEAD /export/candidates", (as, it) -> as.head("/export/candidates"));
    calls.put("GET /scores", list("/scores"));
    calls.put("GET /export/scores", list("/export/scores", "/scores"));
    calls.put("HEAD /export/scores", (as, it) -> as.head("/export/scores"));
    calls.put("GET /jobs", list("/jobs"));
    calls.put("GET /industries/misses", list("/industries/misses"));
    calls.put("GET /industries/overrides", list("/industries/overrides"));
    calls.put(
        "POST /chat",
        (as, it) -> as.header("Idempotency-Key", it.key()).body(QUESTION).post("/chat"));
    calls.put(
        "POST /chat, its words",
        (as, it) -> as.body("{\"message\":\"" + it.term() + "\"}").post("/chat"));
    calls.put(
        "POST /chat, its thread",
        (as, it) ->
            as.body("{\"message\":\"46900\",\"threadId\":\"" + it.thread() + "\"}").post("/chat"));
    calls.put(
        "POST /jobs/staging_upsert",
        (as, it) ->
            as.header("Idempotency-Key", it.key())
                .body("{\"terms\":[\"46900\"]}")
                .post("/jobs/staging_upsert"));
    calls.put(
        "POST /jobs/staging_upsert, its words",
        (as, it) -> as.body("{\"terms\":[\"" + it.term() + "\"]}").post("/jobs/staging_upsert"));
    calls.put(
        "GET /candidates, its words", (as, it) -> as.get("/candidates?industry=" + it.term()));
    calls.put("GET /jobs/{job_id}", (as, it) -> as.get("/jobs/" + it.job()));
    calls.put("POST /jobs/{job_id}/cancel", (as, it) -> as.post("/jobs/" + it.job() + "/cancel"));
    calls.put(
        "GET /jobs/{job_id}/events",
        (as, it) ->
            as.header("Last-Event-ID", it.lastEvent()).get("/jobs/" + it.job() + "/events"));
    calls.put("HEAD /jobs/{job_id}/events", (as, it) -> as.head("/jobs/" + it.job() + "/events"));
    calls.put("GET /industries", (as, it) -> as.get("/industries?q=" + it.term()));
    calls.put("GET /industries/{code}", (as, it) -> as.get("/industries/" + it.term()));
    String override = "/industries/overrides/";
    calls.put("GET /industries/overrides/{term}", (as, it) -> as.get(override + it.term()));
    calls.put("DELETE /industries/overrides/{term}", (as, it) -> as.delete(override + it.term()));
    calls.put(
        "PUT /industries/overrides/{term}",
        (as, it) -> as.body("{\"codes\":[]}").put(override + it.term()));
    calls.put(
        "POST /threads",
        (as, it) -> as.body("{\"thread_id\":\"" + it.thread() + "\"}").post("/threads"));
    calls.put("POST /threads/search", (as, it) -> as.body("{}").post("/threads/search"));
    String thread = "/threads/";
    calls.put("GET /threads/{thread_id}", (as, it) -> as.get(thread + it.thread()));
    calls.put(
        "PATCH /threads/{thread_id}",
        (as, it) -> as.body("{\"metadata\":{\"b\":1}}").patch(thread + it.thread()));
    calls.put(
        "GET /threads/{thread_id}/state", (as, it) -> as.get(thread + it.thread() + "/state"));
    calls.put(
        "POST /threads/{thread_id}/state",
        (as, it) ->
            as.body("{\"values\":{\"messages\":[{\"type\":\"human\",\"content\":\"x\"}]}}")
                .post(thread + it.thread() + "/state"));
    calls.put(
        "GET /threads/{thread_id}/history", (as, it) -> as.get(thread + it.thread() + "/history"));
    calls.put(
        "POST /threads/{thread_id}/history",
        (as, it) -> as.body("{}").post(thread + it.thread() + "/history"));
    calls.put(
        "POST /threads/{thread_id}/runs/stream",
        (as, it) -> as.body(TURN + "}").post(thread + it.thread() + "/runs/stream"));
    calls.put(
        "POST /threads/{thread_id}/runs/wait",
        (as, it) -> as.body(TURN + "}").post(thread + it.thread() + "/runs/wait"));
    calls.put(
        "POST /threads/{thread_id}/runs/wait, made for it, at its place",
        (as, it) -> {
          as("globex").body("{\"thread_id\":\"" + it.thread() + "\"}").post("/threads");
          return as.body(TURN + ",\"checkpoint\":{\"checkpoint_id\":\"" + it.run() + "\"}}")
              .post(thread + it.thread() + "/runs/wait");
        });
    calls.put(
        "POST /threads/{thread_id}/runs/{run_id}/cancel",
        (as, it) -> as.post(thread + it.thread() + "/runs/" + it.run() + "/cancel"));
    calls.put("POST /runs/wait", (as, it) -> as.body(TURN + "}").post("/runs/wait"));
    calls.put("GET /metrics", (as, it) -> as.get("/metrics"));
    calls.put("POST /metrics/ttfb", (as, it) -> as.body("{\"ttfb_ms\":1}").post("/metrics/ttfb"));
    calls.put("GET /info", (as, it) -> as.get("/info"));
    calls.put("POST /demo/runs", (as, it) -> as.body("{}").post("/demo/runs"));
  }

  private static BiFunction<RequestSpecification, Things, Response> list(String path) {
    return list(path, path);
  }

  private static BiFunction<RequestSpecification, Things, Response> list(
      String path, String cursorOf) {
    return (as, it) -> as.queryParam("after", it.cursor(cursorOf)).get(path);
  }

  @Test
  void everyOperationIsCalled() throws IOException {
    var description =
        new ObjectMapper().readTree(given().accept("application/json").get("/openapi").asString());
    assertThat(Operation.of(description))
        .extracting(Operation::toString)
        .allSatisfy(operation -> assertThat(calls).containsKey(operation));
  }

  @Test
  void whatIsAnotherTenantsIsAsIfItNeverWas() {
    List<String> before = rowsOf("acme");
    List<String> differences = new ArrayList<>();
    calls.forEach(
        (name, call) -> {
          String never = answer(call, Things.THAT_NEVER_WERE);
          String others = answer(call, acmes);
          if (!others.equals(never)) {
            differences.add(name + "\n  " + others + "\nbut never was\n  " + never);
          }
          if (others.matches("(?s).*(acme|4321|0\\.987|1234).*")) {
            differences.add(name + " tells " + others);
          }
        });
    assertThat(differences).isEmpty();
    assertThat(rowsOf("acme")).isEqualTo(before);
  }

  @Test
  void listsAndFiguresOfATenantThatHasNothingAreEmpty() {
    forget("globex");
    for (String list : List.of("/scores", "/jobs", "/industries/misses", "/industries/overrides")) {
      assertThat(as("globex").get(list).asString()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
    }
    assertThat(as("globex").body("{}").post("/threads/search").asString()).isEqualTo("[]");
    assertThat(as("globex").get("/candidates").jsonPath().getList("items.score"))
        .as("companies are everybody's, their scores are not")
        .hasSize(10)
        .containsOnlyNulls();
    Map<String, Object> figures = as("globex").get("/metrics").jsonPath().getMap("");
    assertThat(figures)
        .containsEntry("job_queue_depth", 0)
        .containsEntry("lead_scores_total", 0)
        .containsEntry("rows_processed_total", 0)
        .containsEntry("chat_ttfb_p95_ms", null);
  }

  @Test
  void twoTenantsThatAskTheSameGetTwoJobsAndShareTheCompanies() {
    forget("globex");
    String seen = "SELECT min(last_seen) FROM companies";
    String before = database.value(seen);

    int job = as("globex").body(QUESTION).post("/chat").path("job.job_id");

    assertThat(
            database.rows(
                "SELECT tenant_id FROM background_jobs WHERE job_id <> 7654321 ORDER BY 1"))
        .containsExactly("acme", "globex");
    as("acme").get("/jobs/" + job).then().statusCode(404);
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(10);
    assertThat(database.value(seen)).isGreaterThan(before);
    assertThat(
            database.rows(
                "SELECT tenant_id, count(*) FROM enrichment_requests GROUP BY 1 ORDER BY 1"))
        .containsExactly("acme|10", "globex|10");
  }

  @Test
  void aStatementOutsideOfARoomSeesNobodysRows() {
    for (String table : List.of("background_jobs", "lead_scores", "chat_turns")) {
      var rows = pool.query("SELECT * FROM " + table).execute().await().indefinitely();
      assertThat(rows.size()).as(table).isZero();
    }
  }

  /** Of a globex that has done nothing yet, in a form in which two can be compared. */
  private String answer(BiFunction<RequestSpecification, Things, Response> call, Things things) {
    forget("globex");
    Response answer;
    try {
      answer = call.apply(as("globex").config(IMPATIENT), things);
    } catch (Exception e) {
      return "no end: " + e; // somebody else's stream
    }
    return answer.statusCode()
        + " "
        + answer.contentType()
        + " "
        + answer.header("Idempotency-Replayed")
        + " "
        + things
            .blinded(answer.asString())
            .replaceAll(PASSING, "\"$1\":0")
            .replaceAll("job [0-9]+", "job 0");
  }

  private static RequestSpecification as(String tenant) {
    return given().header(ChosenTenant.HEADER, tenant).contentType("application/json");
  }

  private List<String> tenantTables() {
    if (tenantTables == null) {
      tenantTables = readTenantTables();
    }
    return tenantTables;
  }

  private List<String> readTenantTables() {
    return database.rows(
        "SELECT table_name FROM information_schema.columns WHERE column_name = 'tenant_id' ORDER BY 1");
  }

  private void forget(String tenant) {
    nothingWaits();
    database.execute(
        tenantTables().stream()
            .map(table -> "DELETE FROM " + table + " WHERE tenant_id = '" + tenant + "'")
            .toArray(String[]::new));
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  /** The dispatcher works beside us; what it has yet to do would be a change without a cause. */
  private void nothingWaits() {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                database.number(
                        "SELECT count(*) FROM enrichment_requests WHERE completed_at IS NULL")
                    == 0);
  }

  private List<String> rowsOf(String tenant) {
    return tenantTables().stream()
        .flatMap(
            table ->
                database
                    .rows(
                        "SELECT t::text FROM "
                            + table
                            + " t WHERE tenant_id = '"
                            + tenant
                            + "' ORDER BY 1")
                    .stream())
        .toList();
  }
}
