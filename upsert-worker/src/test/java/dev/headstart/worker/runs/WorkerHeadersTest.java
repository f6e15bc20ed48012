package dev.headstart.worker.runs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.worker.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Headers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each answer of the worker tells browsers and caches. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(RunsTest.External.class)
class WorkerHeadersTest {
  @ParameterizedTest
  @ValueSource(strings = {"/runs", "/runs/1", "/runs/x", "/pauses", "/nowhere", "/"})
  void anAnswerIsKeptByNobodyAndShownInNoFrame(String path) {
    Headers headers = given().get(path).headers();
    assertThat(headers.getValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.getValue("Content-Security-Policy"))
        .isEqualTo("default-src 'none'; frame-ancestors 'none'");
    assertThat(headers.hasHeaderWithName("Server")).isFalse();
  }
}
