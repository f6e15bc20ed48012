package dev.headstart.api.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.headstart.api.ManagementPort;
import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ProblemTest {

  private static ValidatableResponse problem(Response response, int status, String code) {
    return response
        .then()
        .statusCode(status)
        .contentType(equalTo("application/problem+json"))
        .body("status", equalTo(status))
        .body("code", equalTo(code))
        .body("type", equalTo("urn:headstart:problem:" + code.replace('_', '-')))
        .body("title", notNullValue())
        .body("detail", notNullValue())
        .body(not(containsString("secret")))
        .body(not(containsString("headstart.api")))
        .body(not(containsString("xception")));
  }

  private static Response post(String body) {
    return given().contentType("application/json").body(body).post("/failing");
  }

  @Test
  void whatIsNotThereIsNamed() {
    problem(given().get("/failing/missing"), 404, "not_found")
        .body("detail", equalTo("There is no job 42."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/nowhere",
        "/failing/nowhere",
        "/nowhere.html",
        "/chat/1/2/3",
        "/%2e%2e/x",
        "/jobs/%2e%2e",
        "/jobs/%2E",
        "/jobs/..%2f"
      })
  void anUnknownAddressIsAProblemToo(String path) {
    problem(given().urlEncodingEnabled(false).get(path), 404, "not_found");
    problem(given().urlEncodingEnabled(false).post(path), 404, "not_found");
  }

  @Test
  void aWrongMethodNamesTheRightOnes() {
    problem(given().delete("/failing"), 405, "method_not_allowed")
        .header("Allow", containsString("POST"));
  }

  @Test
  void aTypeThatCannotBeProducedOrReadIsAProblem() {
    problem(
        given().contentType("application/json").accept("image/png").body("{}").post("/failing"),
        406,
        "not_acceptable");
    problem(
        given().contentType("text/csv").body("a,b").post("/failing"),
        415,
        "unsupported_media_type");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "{\"number\":1} x", "{'text':1}", "[1,2]", "\"text\"", "{\"number\":1e}"})
  void aBodyThatIsNotTheExpectedJsonIsMalformed(String body) {
    problem(post(body), 400, "malformed_request");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":5}|text|must be text",
        "{\"text\":[]}|text|must be text",
        "{\"text\":{}}|text|must be text",
        "{\"number\":\"5\"}|number|must be a number",
        "{\"number\":1.5}|number|must be a number",
        "{\"number\":null}|number|must be a number",
        "{\"number\":99999999999}|number|must be a number",
        "{\"items\":{}}|items|must be a list",
        "{\"items\":[7]}|items.0|must be an object",
        "{\"items\":[{\"flag\":true},{\"flag\":\"yes\"}]}|items.1.flag|must be true or false",
      })
  void aWrongTypeNamesTheField(String body, String field, String detail) {
    problem(post(body), 400, "invalid_value")
        .body("errors[0].field", equalTo(field))
        .body("errors[0].pointer", equalTo("#/" + field.replace('.', '/')))
        .body("errors[0].detail", equalTo(detail))
        .body("detail", equalTo(field + " " + detail));
  }

  @Test
  void everyFieldOfAWrongTypeIsNamedAtOnce() {
    problem(
            post("{\"text\":5,\"number\":\"5\",\"items\":[{\"flag\":1},{\"flag\":true},7]}"),
            400,
            "invalid_value")
        .body("errors.field", contains("text", "number", "items.0.flag", "items.2"))
        .body("errors.pointer", contains("#/text", "#/number", "#/items/0/flag", "#/items/2"));
  }

  @Test
  void howeverManyAreWrongTheAnswerIsShort() {
    problem(post("{\"number\":null,\"text\":5}"), 400, "invalid_value")
        .body("errors.field", hasItem("number"));
    String wrong = "7,".repeat(1_000);
    problem(post("{\"number\":1,\"items\":[" + wrong + "7]}"), 400, "invalid_value")
        .body("errors", hasSize(20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/failing/unexpected", "/failing/sql", "/failing/state/22021"})
  void anUnexpectedFailureShowsNothingOfTheInside(String path) {
    problem(given().get(path), 500, "internal_error").body(not(containsString("nowhere")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refused",
        "hanging",
        "state/57P03",
        "state/53300",
        "state/08006",
        "state/57014",
        "state/55P03"
      })
  void aDatabaseThatDoesNotAnswerIsAMatterOfTime(String path) {
    problem(given().get("/failing/" + path), 503, "unavailable")
        .header("Retry-After", equalTo("2"))
        .body(not(containsString("10.1.2.3")));
  }

  @Test
  void aBodyOverTheLimitIsAProblem() {
    problem(post("{\"text\":\"" + "x".repeat(2_000_000) + "\"}"), 413, "too_large");
  }

  @Test
  void theManagementPortAnswersInProblemsToo() {
    problem(given().get(ManagementPort.url() + "/nowhere"), 404, "not_found");
  }

  @Test
  void aCallIsFoundByTheNamesThatTheClientGave() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    problem(
            given()
                .header("X-Request-Id", "order-7")
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/failing/missing"),
            404,
            "not_found")
        .header("X-Request-Id", equalTo("order-7"))
        .header("traceparent", containsString(trace))
        .body("requestId", equalTo("order-7"))
        .body("traceId", equalTo(trace));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "<script>", "{}"})
  void aNameThatCouldForgeALogLineIsReplaced(String name) {
    problem(given().header("X-Request-Id", name).get("/nowhere"), 404, "not_found")
        .header("X-Request-Id", not(equalTo(name)))
        .body("requestId", notNullValue());
  }
}
