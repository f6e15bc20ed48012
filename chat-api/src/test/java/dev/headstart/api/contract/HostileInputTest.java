package dev.headstart.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the description with values that nobody means well by: never a 500. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HostileInputTest {
  private static final String DEEP = "[".repeat(5_000);

  private static final List<String> VALUES =
      List.of(
          "",
          "0",
          "-1",
          "99999999999999999999",
          "1.5",
          "NaN",
          "null",
          "46900",
          "%",
          "_%",
          "'; DROP TABLE companies; --",
          "../../etc/passwd",
          "\u0000",
          "\uD83D\uDE00\u202Egnp",
          "=1+1",
          "00000000-0000-0000-0000-000000000000",
          "x".repeat(1_500));

  private static final List<String> BODIES =
      List.of(
          "",
          "null",
          "1",
          "\"text\"",
          "[]",
          "{}",
          "{",
          DEEP,
          "{\"message\":" + DEEP,
          "{\"message\":null}",
          "{\"message\":[\"Hotels\"]}",
          "{\"message\":\"\\u0000\\uD800\"}",
          "{\"message\":\"" + "x".repeat(20_000) + "\"}",
          "{\"messages\":[{\"role\":\"user\",\"content\":[{\"type\":\"x\"}]}]}",
          "{\"terms\":[null,{},-1]}",
          "{\"terms\":[\"\\u0000\"]}",
          "{\"ttfb_ms\":1e400}",
          "{\"ttfb_ms\":\"12\",\"hidden\":7}",
          "{\"codes\":[\"%\"],\"codes\":[]}",
          "{\"input\":{\"messages\":[[]]},\"thread_id\":7,\"metadata\":[],\"limit\":-1}",
          "{\"values\":{\"messages\":{}},\"checkpoint\":{\"checkpoint_id\":[]}}",
          "\uFEFF{}",
          "\u0000\u0001\u0002");

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TestHTTPResource("/")
  URI service;

  private List<Operation> operations;

  @BeforeEach
  void readTheDescription() throws IOException {
    String description = given().accept("application/json").get("/openapi").asString();
    operations = Operation.of(new ObjectMapper().readTree(description));
    assertThat(operations).hasSizeGreaterThan(20);
  }

  @Test
  void inThePath() {
    assertThat(failures(VALUES, (operation, value) -> request(operation, value, "", "{}")))
        .isEmpty();
  }

  @Test
  void inEachParameterOfTheQuery() {
    List<String> failures = new ArrayList<>();
    for (String name : operations.stream().flatMap(o -> o.query().stream()).distinct().toList()) {
      failures.addAll(
          failures(
              VALUES,
              (operation, value) ->
                  request(operation, "1", "?" + name + "=" + encoded(value), "{}")));
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void inTheBody() {
    assertThat(
            failures(
                BODIES,
                (operation, body) ->
                    request(operation, "00000000-0000-4000-8000-000000000000", "", body)))
        .isEmpty();
  }

  private interface Attack {
    HttpRequest on(Operation operation, String value);
  }

  private List<String> failures(List<String> values, Attack attack) {
    List<String> failures = new ArrayList<>();
    for (Operation operation : operations) {
      for (String value : values) {
        HttpRequest request = attack.on(operation, value);
        HttpResponse<String> answer = send(request);
        if (!isFair(answer)) {
          failures.add(
              "%s with %.60s: %d %.300s"
                  .formatted(operation, value, answer.statusCode(), answer.body()));
        }
      }
    }
    return failures;
  }

  /** What is refused is refused as a problem, by the client's fault. */
  private static boolean isFair(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    return answer.statusCode() < 400
        || answer.statusCode() < 500 && type.startsWith("application/problem+json");
  }

  private HttpRequest request(Operation operation, String path, String query, String body) {
    return HttpRequest.newBuilder(service.resolve(operation.pathWith(encoded(path)) + query))
        .timeout(Duration.ofSeconds(20))
        .header("Content-Type", "application/json")
        .method(
            operation.method(),
            operation.hasBody() ? BodyPublishers.ofString(body) : BodyPublishers.noBody())
        .build();
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
