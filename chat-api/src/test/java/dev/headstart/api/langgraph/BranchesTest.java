package dev.headstart.api.langgraph;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations that go on at an earlier place, are full, or are stopped. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class BranchesTest {
  private static final String THREAD = "44444444-4444-4444-8444-444444444444";
  private static final String RUNS = "/threads/" + THREAD + "/runs";

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @TestHTTPResource URI service;

  @BeforeEach
  void aRegisterAndAnEmptyThread() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_event_logs,
          chat_threads, chat_turns RESTART IDENTITY
        """);
    stageMany(database, 30, "L", "52292", "10101");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
    post("/threads", "{\"thread_id\":\"" + THREAD + "\"}").statusCode(200);
  }

  private static ValidatableResponse post(String path, String body) {
    return given().contentType("application/json").body(body).post(path).then();
  }

  private static ValidatableResponse state() {
    return given().get("/threads/" + THREAD + "/state").then();
  }

  private static String human(String text) {
    return "{\"messages\":[{\"type\":\"human\",\"content\":\"" + text + "\"}]}";
  }

  private static String at(String checkpoint, String input) {
    return "{\"checkpoint\":{\"checkpoint_id\":\"%s\"},\"input\":%s}".formatted(checkpoint, input);
  }

  /** Gives the checkpoint after the answer. */
  private static String ask(String checkpoint, String input) {
    String run =
        post(RUNS + "/wait", at(checkpoint, input))
            .statusCode(200)
            .extract()
            .header("Content-Location");
    return run.substring(run.lastIndexOf('/') + 1);
  }

  @Test
  void aQuestionAtAnEarlierPlaceMakesABranch() {
    String first = ask(THREAD, human("hello"));
    String second = ask(first, human("Freight forwarding"));
    String edited = ask(first, human("good morning"));
    String again = ask(first, "null");
    state()
        .body("checkpoint.checkpoint_id", equalTo(again))
        .body(
            "values.messages.findAll { it.type == 'human' }.content",
            contains("hello", "good morning"));
    post("/threads/" + THREAD + "/history", "{}")
        .body("checkpoint.checkpoint_id", contains(again, edited, second, first, THREAD))
        .body("parent_checkpoint*.checkpoint_id", contains(first, first, first, THREAD, null));
  }

  @Test
  void aMessageMayBeAddedAtAnEarlierPlaceWithoutAnAnswer() {
    String first = ask(THREAD, human("hello"));
    ask(first, human("good morning"));
    post(
            "/threads/" + THREAD + "/state",
            "{\"checkpoint_id\":\"" + first + "\",\"values\":" + human("Noted") + "}")
        .statusCode(200);
    state().body("values.messages.type", contains("human", "ai", "human"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"11111111-1111-4111-8111-111111111111", THREAD})
  void whereNothingWasAskedNothingCanBeAskedAgain(String checkpoint) {
    post(RUNS + "/wait", at(checkpoint, "null")).statusCode(404).body("code", equalTo("not_found"));
  }

  @Test
  void aPlaceThatIsNoneIsAProblem() {
    post(RUNS + "/wait", at("x", human("hello"))).statusCode(400);
    post(RUNS + "/wait", at("11111111-1111-4111-8111-111111111111", human("hello")))
        .statusCode(404);
  }

  @Test
  void aFullThreadSaysSoBeforeAnythingIsDone() {
    database.execute("UPDATE chat_threads SET turns = 200");
    post(RUNS + "/wait", "{\"input\":" + human("Freight forwarding") + "}")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("detail", containsString("Begin a new one"));
    post("/threads/" + THREAD + "/state", "{\"values\":" + human("x") + "}").statusCode(409);
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isZero();
  }

  @Test
  void aRunThatIsCancelledLeavesNothing() throws Exception {
    String events;
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      // The turn cannot be stored while somebody else holds the thread.
      other.createStatement().execute("SELECT FROM chat_threads FOR UPDATE");
      HttpResponse<InputStream> run = stream(human("hello"));
      String place = run.headers().firstValue("Content-Location").orElseThrow();
      given().post(place + "/cancel").then().statusCode(202);
      events = new String(run.body().readAllBytes(), UTF_8);
    }
    assertThat(events).contains("event: error", "\"error\":\"cancelled\"");
    state().body("values.messages", hasSize(0));
    assertThat(database.number("SELECT turns FROM chat_threads")).isZero();
  }

  @Test
  void aRunThatTakesLongIsNotQuiet() throws Exception {
    BufferedReader events;
    try (Connection other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("SELECT FROM chat_threads FOR UPDATE");
      events = new BufferedReader(new InputStreamReader(stream(human("hello")).body(), UTF_8));
      assertThat(events.lines().filter(line -> line.startsWith(":")).limit(2)).hasSize(2);
    }
    assertThat(events.lines().filter(line -> line.startsWith("event: "))).contains("event: values");
  }

  private HttpResponse<InputStream> stream(String input) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(service.resolve(RUNS + "/stream"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"input\":" + input + "}"))
                .build(),
            BodyHandlers.ofInputStream());
  }

  @Test
  void theTurnIsStoredWithTheWorkOrNotAtAll() {
    database.execute(
        "ALTER TABLE chat_turns ADD CONSTRAINT broken CHECK (messages::text !~ 'forwarding')");
    try {
      post(RUNS + "/wait", "{\"input\":" + human("Freight forwarding") + "}").statusCode(500);
      assertThat(database.number("SELECT count(*) FROM background_jobs")).isZero();
      assertThat(database.number("SELECT count(*) FROM companies")).isZero();
    } finally {
      database.execute("ALTER TABLE chat_turns DROP CONSTRAINT broken");
    }
  }
}
