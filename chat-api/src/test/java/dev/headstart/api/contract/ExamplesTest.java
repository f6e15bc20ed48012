package dev.headstart.api.contract;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Examples and real answers are of the forms that the description tells. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExamplesTest {
  private static final String THREAD = "6f9619ff-8b86-4011-b42d-00c04fc964ff";
  private static final String JSON = "application/json";

  TestDatabase database;
  @Inject RegisterCatalog catalog;

  private JsonNode description;

  @BeforeEach
  void readTheDescription() throws IOException {
    description = new ObjectMapper().readTree(given().accept(JSON).get("/openapi").asString());
  }

  private interface Visitor {
    void visit(String what, JsonNode operation);
  }

  private void eachOperation(Visitor visitor) {
    for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        visitor.visit(operation.getKey() + " " + path.getKey(), operation.getValue());
      }
    }
  }

  @Test
  void everyOperationHasWordsAndANameOfItsOwn() {
    List<String> names = new ArrayList<>();
    eachOperation(
        (what, operation) -> {
          names.add(operation.path("operationId").asText());
          assertThat(operation.path("summary").asText()).as(what).contains(" ");
          assertThat(operation.path("tags").size()).as(what).isEqualTo(1);
          operation
              .path("parameters")
              .forEach(p -> assertThat(p.path("description").asText()).as(what + p).isNotBlank());
        });
    assertThat(names).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void everyBodyHasAnExampleOfItsForm() {
    List<String> misfits = new ArrayList<>();
    eachOperation(
        (what, operation) -> {
          examine(what + " request", operation.path("requestBody"), misfits);
          operation
              .path("responses")
              .properties()
              .forEach(answer -> examine(what + " " + answer.getKey(), answer.getValue(), misfits));
        });
    assertThat(misfits).isEmpty();
  }

  private void examine(String what, JsonNode body, List<String> misfits) {
    JsonNode meant =
        body.has("$ref") ? description.at(body.path("$ref").asText().substring(1)) : body;
    for (Map.Entry<String, JsonNode> type : meant.path("content").properties()) {
      JsonNode example = type.getValue().path("example");
      JsonNode schema = type.getValue().path("schema");
      if (example.isMissingNode() || schema.isMissingNode()) {
        misfits.add(what + " has no example or no schema");
      } else {
        misfits.addAll(new Form(description, schema).misfits(what, example));
      }
    }
  }

  @Test
  void realAnswersAreOfTheFormsThatAreTold() {
    database.execute(
        """
        TRUNCATE companies, lead_scores, staging_acra_companies, background_jobs, parked_rows,
          run_event_logs, chat_threads, chat_turns, industry_misses RESTART IDENTITY
        """);
    stageMany(database, 600, "E", "46900", "52292");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
    check("post", "/chat", "/chat", "{\"message\":\"wholesale trade and qqqq zzzz\"}");
    check("post", "/chat", "/chat", "{\"message\":\"hello\"}");
    check("post", "/jobs/staging_upsert", "/jobs/staging_upsert", "{\"terms\":[\"52292\"]}");
    check("get", "/jobs", "/jobs", null);
    check("get", "/jobs/{job_id}", "/jobs/1", null);
    database.execute(
        "UPDATE background_jobs SET processed = 5, parked = 1",
        """
        INSERT INTO parked_rows (job_id, staging_id, tenant_id, uen, name, reason)
        VALUES (1, 1, 'default', NULL, NULL, 'bad')
        """);
    check("post", "/jobs/{job_id}/cancel", "/jobs/1/cancel", null);
    database.execute(
        "INSERT INTO companies (name) VALUES ('Bare')",
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', max(company_id), 0.5, 'medium', 'because' FROM companies
        """);
    for (String path :
        List.of(
            "/candidates",
            "/scores",
            "/industries",
            "/industries/misses",
            "/industries/overrides",
            "/metrics",
            "/info")) {
      check("get", path, path, null);
    }
    check("get", "/candidates", "/candidates?sort=newest&limit=1", null);
    check("get", "/industries", "/industries?q=trade", null);
    check("get", "/industries/{code}", "/industries/G", null);
    String thread = "/threads/{thread_id}";
    String question = "{\"input\":{\"messages\":{\"type\":\"human\",\"content\":\"hello\"}}}";
    check("post", "/threads", "/threads", "{\"thread_id\":\"" + THREAD + "\"}");
    check("post", thread + "/runs/wait", "/threads/" + THREAD + "/runs/wait", question);
    check("get", thread, "/threads/" + THREAD, null);
    check("get", thread + "/state", "/threads/" + THREAD + "/state", null);
    check("get", thread + "/history", "/threads/" + THREAD + "/history", null);
    check("post", "/threads/search", "/threads/search", "{}");
    check("post", "/runs/wait", "/runs/wait", question);
    check("get", "/jobs/{job_id}", "/jobs/x", null);
    check("get", "/jobs/{job_id}", "/jobs/4711", null);
    check("post", "/chat", "/chat", "{}");
  }

  private void check(String method, String path, String address, String body) {
    Response answer =
        body == null
            ? given().request(method.toUpperCase(Locale.ROOT), address)
            : given().contentType(JSON).body(body).post(address);
    JsonNode told = description.path("paths").path(path).path(method).path("responses");
    JsonNode response = told.path(String.valueOf(answer.statusCode()));
    JsonNode meant =
        response.has("$ref")
            ? description.at(response.path("$ref").asText().substring(1))
            : response;
    String type = answer.contentType().replaceFirst(";.*", "");
    JsonNode schema = meant.path("content").path(type).path("schema");
    String what = method + " " + address + " " + answer.statusCode();
    assertThat(schema.isMissingNode()).as(what + " is not described").isFalse();
    assertThat(new Form(description, schema).misfits(what, read(answer))).isEmpty();
  }

  private static JsonNode read(Response answer) {
    try {
      return new ObjectMapper().readTree(answer.asString());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
