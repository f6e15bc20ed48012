package dev.headstart.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.ManagementPort;
import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer tells browsers and caches, whether it is a success or a problem. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SafeHeadersTest {
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  @Test
  void eachOperationIsSafeHoweverItIsAnswered() throws IOException {
    String description = given().accept("application/json").get("/openapi").asString();
    List<String> unsafe = new ArrayList<>();
    for (Operation operation : Operation.of(new ObjectMapper().readTree(description))) {
      for (String body : List.of("{\"message\": \"46900\", \"terms\": [\"46900\"]}", "{")) {
        var call = given().urlEncodingEnabled(false).contentType("application/json");
        Response answer =
            (operation.hasBody() ? call.body(body) : call)
                .request(operation.method(), operation.pathWith(NOBODY));
        if (!isSafe(answer.headers())) {
          unsafe.add(operation + ": " + answer.statusCode() + " " + answer.headers());
        }
      }
    }
    assertThat(unsafe).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/jobs", "/candidates", "/export/scores", "/nowhere", "/jobs/x", "/%2e%2e/x"})
  void soIsWhateverElseIsAskedFor(String path) {
    Headers headers = given().urlEncodingEnabled(false).get(path).headers();
    assertThat(isSafe(headers)).as("%s", headers).isTrue();
  }

  @Test
  void aPageIsAskedForAnewAndShownInNoFrame() {
    Headers headers = given().get("/").headers();
    assertThat(headers.getValues("Cache-Control")).containsExactly("no-cache");
    assertThat(headers.getValue("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @Test
  void healthAndFiguresAreNotKeptEither() {
    Headers headers = given().get(ManagementPort.url() + "/q/metrics").headers();
    assertThat(headers.getValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
  }

  private static boolean isSafe(Headers headers) {
    return headers.getValues("Cache-Control").equals(List.of("no-store"))
        && headers.getValues("X-Content-Type-Options").equals(List.of("nosniff"))
        && headers.getValues("Content-Security-Policy").size() == 1
        && headers.getValue("Content-Security-Policy").contains("frame-ancestors 'none'")
        && !headers.hasHeaderWithName("Server")
        && !headers.hasHeaderWithName("X-Powered-By");
  }
}
