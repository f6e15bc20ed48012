package dev.headstart.api.langgraph;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bodies are those that the SDK sends, recorded from its versions 0.1 and 2.0. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class LangGraphTest {
  private static final String THREAD = "33333333-3333-4333-8333-333333333333";

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @TestHTTPResource URI root;

  @BeforeEach
  void aRegisterAndNoThreads() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, run_event_logs,
          chat_threads, chat_turns RESTART IDENTITY
        """);
    stageMany(database, 30, "L", "52292", "10101");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  private static ValidatableResponse post(String path, String body) {
    return given().contentType("application/json").body(body).post(path).then();
  }

  private static void aThread() {
    post("/threads", "{\"thread_id\":\"" + THREAD + "\",\"metadata\":{\"a\":1}}").statusCode(200);
  }

  private static ValidatableResponse ask(String messages) {
    return post(
        "/threads/" + THREAD + "/runs/stream",
        "{\"input\":{\"messages\":"
            + messages
            + "},\"stream_mode\":[\"values\"],\"stream_resumable\":true,\"assistant_id\":\"agent\","
            + "\"on_disconnect\":\"cancel\"}");
  }

  @Test
  void theRealSdksCanTellAWholeConversation() throws Exception {
    for (String sdk : NodeSdk.installed()) {
      NodeSdk.tell(sdk, root);
    }
  }

  @Test
  void aThreadIsMadeFoundAndChanged() {
    aThread();
    given()
        .contentType("application/json")
        .body("{\"metadata\":{\"b\":2}}")
        .patch("/threads/" + THREAD)
        .then()
        .statusCode(200)
        .body("metadata.a", equalTo(1))
        .body("metadata.b", equalTo(2));
    given()
        .get("/threads/" + THREAD)
        .then()
        .body("thread_id", equalTo(THREAD))
        .body("status", equalTo("idle"))
        .body("values.messages", empty());
    post("/threads/search", "{\"metadata\":{\"b\":2},\"limit\":100,\"offset\":0}")
        .body("thread_id", contains(THREAD));
    post("/threads/search", "{\"metadata\":{\"b\":3}}").body("$", empty());
  }

  @Test
  void aThreadIsMadeOnceUnlessItMayBeThere() {
    aThread();
    post("/threads", "{\"thread_id\":\"" + THREAD + "\"}").statusCode(409);
    post("/threads", "{\"thread_id\":\"" + THREAD + "\",\"if_exists\":\"do_nothing\"}")
        .statusCode(200)
        .body("metadata.a", equalTo(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"human\",\"content\":[{\"type\":\"text\",\"text\":\"Freight forwarding\"}]}",
        "[{\"id\":\"x\",\"type\":\"human\",\"content\":\"Freight forwarding\"}]",
        "[{\"role\":\"user\",\"content\":\"Freight forwarding\"},{\"type\":\"ai\",\"content\":\"?\"}]",
      })
  void aQuestionInAnyFormIsAnsweredAsAStream(String messages) {
    aThread();
    var answer =
        ask(messages)
            .statusCode(200)
            .header("Content-Type", equalTo("text/event-stream;charset=UTF-8"))
            .header("Content-Location", startsWith("/threads/" + THREAD + "/runs/"))
            .body(startsWith("event: metadata\ndata: {"))
            .body(containsString("event: values\n"))
            .body(containsString("| Company | UEN | Industry |"));
    String run = answer.extract().header("Content-Location").substring(60 - 9);
    assertThat(answer.extract().asString()).contains("\"run_id\":\"" + run + "\"");
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(10);
  }

  @Test
  void aConversationIsKept() {
    aThread();
    ask("{\"type\":\"human\",\"content\":\"Freight forwarding\"}").statusCode(200);
    ask("{\"type\":\"human\",\"content\":\"hello\"}").statusCode(200);
    given()
        .get("/threads/" + THREAD + "/state")
        .then()
        .body("values.messages.type", contains("human", "ai", "human", "ai"))
        .body("checkpoint.thread_id", equalTo(THREAD));
    post("/threads/" + THREAD + "/history", "{\"limit\":10}")
        .body("values.messages", hasSize(3))
        .body("[0].values.messages", hasSize(4))
        .body("[1].values.messages", hasSize(2))
        .body("[2].values.messages", empty())
        .body("[1].parent_checkpoint.checkpoint_id", equalTo(THREAD));
    given().get("/threads/" + THREAD + "/history?limit=1").then().body("$", hasSize(1));
    post("/threads/search", "{\"metadata\":{\"graph_id\":\"agent\"}}")
        .body("[0].values.messages[0].content", equalTo("Freight forwarding"));
  }

  @Test
  void withoutAThreadNothingOfTheConversationIsKept() {
    post("/runs/wait", "{\"input\":{\"messages\":[{\"role\":\"user\",\"content\":\"hi\"}]}}")
        .statusCode(200)
        .body("messages.type", contains("human", "ai"));
    assertThat(database.number("SELECT count(*) FROM chat_turns")).isZero();
  }

  @Test
  void anotherTenantsThreadIsNotThere() {
    aThread();
    database.execute(
        "INSERT INTO chat_threads (tenant_id, thread_id) SELECT 'another', thread_id FROM chat_threads",
        "DELETE FROM chat_threads WHERE tenant_id = 'default'");
    given().get("/threads/" + THREAD).then().statusCode(404).body("code", equalTo("not_found"));
    given().get("/threads/" + THREAD + "/state").then().statusCode(404);
    ask("{\"type\":\"human\",\"content\":\"hello\"}").statusCode(404);
    post("/threads/search", "{}").body("$", empty());
    post("/threads", "{\"thread_id\":\"" + THREAD + "\",\"metadata\":{\"tenant_id\":\"another\"}}")
        .statusCode(200)
        .body("values.messages", empty());
  }

  @Test
  void aRunCanBeCancelledThoughItIsOverByThen() {
    aThread();
    String run =
        ask("{\"type\":\"human\",\"content\":\"hello\"}").extract().header("Content-Location");
    given().post(run + "/cancel?wait=0&action=interrupt").then().statusCode(202);
    given().get("/threads/" + THREAD + "/state").then().body("values.messages", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "7",
        "{}",
        "[{\"type\":\"ai\",\"content\":\"x\"}]",
        "{\"type\":\"human\",\"content\":\" \"}",
        "{\"type\":\"human\",\"content\":{\"deep\":1}}",
        "{\"type\":\"human\",\"content\":\"\\u0000\"}",
      })
  void whatHoldsNoQuestionIsAProblem(String messages) {
    aThread();
    ask(messages).statusCode(400).contentType(equalTo("application/problem+json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"metadata\":7}",
        "{\"metadata\":{\"x\":\"\\u0000\"}}",
        "{\"thread_id\":\"x\"}",
        "[]",
        "nothing"
      })
  void aThreadThatCannotBeKeptIsAProblem(String body) {
    post("/threads", body).statusCode(400).contentType(equalTo("application/problem+json"));
  }
}
