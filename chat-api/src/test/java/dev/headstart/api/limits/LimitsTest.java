package dev.headstart.api.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.headstart.api.PostgresResource;
import io.github.bucket4j.Bucket;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LimitsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Inject RateLimits limits;
  @Inject Crowd crowd;
  @TestHTTPResource URI service;

  private HttpResponse<String> post(String path, BodyPublisher body) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(service.resolve(path))
            .header("Content-Type", "application/json")
            .POST(body)
            .build(),
        BodyHandlers.ofString());
  }

  private static String text(int bytes) {
    return "{\"message\":\"" + "x".repeat(bytes - 14) + "\"}";
  }

  @ParameterizedTest
  @CsvSource({
    "/chat, 16384, 400",
    "/chat, 16385, 413",
    "/threads, 16385, 413",
    "/runs/wait, 16385, 413",
    "/jobs/staging_upsert, 65536, 400",
    "/jobs/staging_upsert, 65537, 413",
  })
  void aBodyHasAMostSize_whetherItsLengthWasSaidOrNot(String path, int bytes, int status)
      throws Exception {
    var chunks = new ByteArrayInputStream(text(bytes).getBytes(StandardCharsets.UTF_8));
    for (BodyPublisher body :
        new BodyPublisher[] {
          BodyPublishers.ofString(text(bytes)), BodyPublishers.ofInputStream(() -> chunks)
        }) {
      HttpResponse<String> answer = post(path, body);
      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
      assertThat(answer.body()).contains("\"status\":" + status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/chat", "/jobs/staging_upsert", "/threads"})
  void jsonThatNestsTooDeepIsMalformed(String path) {
    given()
        .contentType("application/json")
        .body("{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}")
        .post(path)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed_request"))
        .body("detail", containsString("32 levels"));
  }

  @Test
  void everyAnswerTellsHowManyCallsAreLeft() {
    String left = given().get("/jobs").then().extract().header("RateLimit");
    given()
        .get("/jobs/1")
        .then()
        .header("RateLimit-Policy", equalTo("\"read\";q=120000;w=60"))
        .header("RateLimit", containsString("\"read\";r="));
    assertThat(left).matches("\"read\";r=\\d+;t=\\d+");
    given().get("/info").then().header("RateLimit", nullValue());
  }

  @Test
  void whoHasUsedUpAllCallsIsToldWhenToAskAgain_andOthersAreNotHeldBack() {
    Bucket exports = limits.bucket("default", RouteClass.EXPORT);
    // Other tests export too, within the same minute.
    exports.reset();
    try {
      exports.consumeIgnoringRateLimits(700);
      given()
          .get("/export/scores")
          .then()
          .statusCode(429)
          .contentType("application/problem+json")
          .body("code", equalTo("too_many"))
          .header("RateLimit", containsString("r=0"))
          .header("Retry-After", Integer::parseInt, equalTo(11));
      given().get("/scores").then().statusCode(200);
    } finally {
      exports.reset();
    }
  }

  @Test
  void moreThanCanBeAnsweredLosesPollingFirstAndTheChatLast() {
    int inside = 0;
    try {
      while (crowd.enter(RouteClass.READ)) {
        inside++;
      }
      given()
          .get("/jobs")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", equalTo("2"))
          .body("code", equalTo("unavailable"));
      given().get("/export/scores").then().statusCode(503);
      given()
          .contentType("application/json")
          .body("{\"message\":\"hello\"}")
          .post("/chat")
          .then()
          .statusCode(200);
    } finally {
      for (; inside > 0; inside--) {
        crowd.leave();
      }
    }
    given().get("/jobs").then().statusCode(200);
  }
}
