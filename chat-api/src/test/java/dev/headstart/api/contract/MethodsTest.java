package dev.headstart.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every path of the description answers to the methods it says, and says so of all others. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MethodsTest {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

  /** What each path answers to, OPTIONS apart. */
  private final Map<String, Set<String>> methods = new TreeMap<>();

  @BeforeEach
  void readTheDescription() throws IOException {
    String description = given().accept("application/json").get("/openapi").asString();
    List<Operation> operations = Operation.of(new ObjectMapper().readTree(description));
    for (Operation operation : operations) {
      String path = operation.pathWith("1");
      // GET /jobs/staging_upsert is GET /jobs/{job_id} of a job whose number is wrong.
      operations.stream().filter(o -> o.matches(path)).forEach(o -> add(path, o.method()));
    }
    Stream.of("/openapi", "/", "/js/app.js")
        .forEach(path -> methods.put(path, Set.of("GET", "HEAD")));
    assertThat(methods).hasSizeGreaterThan(20);
  }

  private void add(String path, String method) {
    Set<String> ofPath = methods.computeIfAbsent(path, any -> new TreeSet<>());
    ofPath.add(method);
    if (method.equals("GET")) {
      ofPath.add("HEAD");
    }
  }

  @Test
  void optionsTellsTheMethodsOfTheAddressAndNoOthers() {
    methods.forEach(
        (path, answered) -> {
          Response answer = given().options(path);
          assertThat(answer.statusCode()).as(path).isEqualTo(204);
          assertThat(allowed(answer)).as(path).isEqualTo(with(answered, "OPTIONS"));
        });
    assertThat(given().options("/nowhere").statusCode()).isEqualTo(404);
  }

  @Test
  void anyOtherMethodIsAProblemThatNamesThem() {
    methods.forEach(
        (path, answered) ->
            METHODS.stream()
                .filter(method -> !answered.contains(method))
                .forEach(
                    method -> {
                      Response answer = given().request(method, path);
                      String what = method + " " + path;
                      assertThat(answer.statusCode()).as(what).isEqualTo(405);
                      assertThat(allowed(answer)).as(what).isEqualTo(with(answered, "OPTIONS"));
                      assertThat(answer.contentType())
                          .as(what)
                          .isEqualTo("application/problem+json");
                    }));
  }

  /** The same status and type, and no body. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/candidates?limit=1",
        "/candidates?limit=0",
        "/scores",
        "/jobs",
        "/jobs/4711",
        "/info",
        "/industries?q=trade",
        "/industries/C",
        "/industries/misses",
        "/metrics",
        "/openapi",
        "/export/candidates",
        "/export/scores",
        "/threads/x",
        "/nowhere",
        "/nowhere/at/all"
      })
  void headIsGetWithoutItsBody(String path) {
    Response get = given().get(path);
    Response head = given().head(path);
    assertThat(head.statusCode()).isEqualTo(get.statusCode());
    assertThat(mediaType(head)).isEqualTo(mediaType(get));
    assertThat(head.asByteArray()).isEmpty();
  }

  private static String mediaType(Response answer) {
    return answer.contentType().replaceFirst(";.*", "");
  }

  private static Set<String> allowed(Response answer) {
    return new TreeSet<>(List.of(String.valueOf(answer.header("Allow")).split(", ")));
  }

  private static Set<String> with(Set<String> methods, String one) {
    Set<String> all = new TreeSet<>(methods);
    all.add(one);
    return all;
  }
}
