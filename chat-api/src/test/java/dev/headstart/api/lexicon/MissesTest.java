package dev.headstart.api.lexicon;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MissesTest {
  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject Misses misses;

  @BeforeEach
  void nothingWasMissed() {
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
    write();
    database.execute("TRUNCATE industry_misses");
  }

  @Test
  void whatFoundNothingIsCountedByItsTerm() {
    chat("zorbs");
    chat("Zorb");
    chat("manufacturing");
    write();
    chat("zorb");
    write();
    assertThat(database.rows("SELECT tenant_id, term, count FROM industry_misses"))
        .containsExactly("default|zorb|3");
  }

  @Test
  void theNewestComeFirstAndAWalkSeesEachOnce() {
    database.execute(
        """
        INSERT INTO industry_misses (tenant_id, term, count, last_seen) VALUES
          ('default', 'old', 7, '2026-01-01 00:00:00.000001Z'),
          ('default', 'new', 1, '2026-01-02Z'),
          ('default', 'newer', 2, '2026-01-02Z'),
          ('another', 'theirs', 1, '2026-01-03Z')
        """);
    String next =
        given()
            .get("/industries/misses?limit=2")
            .then()
            .statusCode(200)
            .body("items.term", contains("newer", "new"))
            .body("items[0].count", equalTo(2))
            .extract()
            .path("nextCursor");
    given()
        .queryParam("after", next)
        .get("/industries/misses?limit=2")
        .then()
        .body("items.term", contains("old"))
        .body("nextCursor", equalTo(null));
  }

  private void write() {
    misses.write().await().atMost(Duration.ofSeconds(10));
  }

  private static void chat(String message) {
    given()
        .contentType(ContentType.JSON)
        .body("{\"message\": \"" + message + "\"}")
        .post("/chat")
        .then()
        .statusCode(200);
  }
}
