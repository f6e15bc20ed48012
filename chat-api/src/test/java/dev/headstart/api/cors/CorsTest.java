package dev.headstart.api.cors;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CorsTest {
  private static final String NAMED = "https://page.example";

  /** What a page may read without being told so, and what does not concern it. */
  private static final Set<String> READABLE =
      Set.of(
          "cache-control",
          "content-length",
          "content-type",
          "content-encoding",
          "vary",
          "transfer-encoding",
          "content-security-policy",
          "x-content-type-options",
          "referrer-policy",
          "access-control-allow-origin",
          "access-control-expose-headers");

  private static Response post(String path, String body) {
    return given()
        .header("Origin", NAMED)
        .header("Idempotency-Key", "cors-" + body.hashCode())
        .contentType("application/json")
        .body(body)
        .post(path);
  }

  private static Response get(String path) {
    return given().header("Origin", NAMED).get(path);
  }

  @Test
  void aPageOfANamedOriginMayReadEveryHeaderOfOurAnswers() {
    String chat = "{\"message\":\"hello\"}";
    List<Response> answers =
        List.of(
            post("/chat", chat),
            post("/chat", chat),
            post("/jobs/staging_upsert", "{\"terms\":[\"46900\"]}"),
            get("/candidates"),
            get("/jobs/x"),
            get("/export/scores"),
            given().header("Origin", NAMED).delete("/chat"));
    for (Response answer : answers) {
      answer.then().header("Access-Control-Allow-Origin", equalTo(NAMED));
      Set<String> exposed =
          Stream.of(answer.header("Access-Control-Expose-Headers").split(",\\s*"))
              .map(name -> name.toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      Set<String> sent = new TreeSet<>();
      for (Header header : answer.headers()) {
        sent.add(header.getName().toLowerCase(Locale.ROOT));
      }
      sent.removeAll(READABLE);
      assertThat(exposed).containsAll(sent);
    }
    assertThat(List.of("etag", "location", "retry-after", "content-location"))
        .allMatch(
            name ->
                answers
                    .get(0)
                    .header("Access-Control-Expose-Headers")
                    .toLowerCase(Locale.ROOT)
                    .contains(name));
  }

  @Test
  void theBrowsersQuestionIsAnsweredBeforeAnythingElse() {
    given()
        .header("Origin", NAMED)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "content-type,idempotency-key")
        .options("/chat")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", equalTo(NAMED))
        .header("Access-Control-Allow-Methods", containsString("POST"))
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
        .header("Access-Control-Max-Age", notNullValue())
        .header("Access-Control-Allow-Credentials", nullValue())
        .header("Vary", equalToIgnoringCase("origin"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://page.example.evil.com",
        "http://page.example",
        "https://page.example:8443",
        "null"
      })
  void anyOtherOriginIsAnsweredWithoutLeaveToRead(String origin) {
    given()
        .header("Origin", origin)
        .get("/info")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Vary", equalToIgnoringCase("origin"));
    given()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "POST")
        .options("/chat")
        .then()
        .header("Access-Control-Allow-Methods", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "https://a.example/", "a.example", "https://*.example", ""})
  void whatWouldNeverMatchStopsTheStart(String text) {
    assertThatThrownBy(() -> Origin.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("CORS_ORIGINS");
  }
}
