package dev.headstart.api.info;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class InfoTest {

  @Test
  void aClientLearnsTheFlagsItNeeds() {
    given()
        .get("/info")
        .then()
        .statusCode(200)
        .body("name", equalTo("headstart"))
        .body("version", notNullValue())
        .body("chat_debounce_ms", equalTo(400))
        .body("mode", equalTo("background"))
        .body("sync_limit", equalTo(10))
        .body("enrichment", equalTo("register"))
        .body("demo", equalTo(false))
        .body("window.start", equalTo("01:00"))
        .body("window.end", equalTo("05:00"))
        .body("window.zone", equalTo("Asia/Singapore"))
        .body("window.opens_at", notNullValue());
  }

  @Test
  void theApiDescribesItself() {
    given()
        .accept("application/json")
        .get("/openapi")
        .then()
        .statusCode(200)
        .body("openapi", startsWith("3.1"))
        .body("paths", hasKey("/candidates"))
        .body("paths", hasKey("/metrics/ttfb"));
    given().get("/openapi").then().statusCode(200).body(containsString("openapi: 3.1"));
  }
}
