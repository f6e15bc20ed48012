package dev.headstart.api.scores;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.Walk;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ScoresTest {
  TestDatabase database;

  @BeforeEach
  void seed() {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        "INSERT INTO companies (name) SELECT 'Company ' || n FROM generate_series(1, 60) n",
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT t, n, (n % 4) / 3.0, 'medium', 'because'
        FROM generate_series(1, 60) n, unnest(ARRAY['default', 'another']) t
        """);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 59, 60, 61})
  void aWalkSeesEachScoreOfTheTenantOnceBestFirst(int limit) {
    List<Long> inOrder =
        database
            .rows(
                """
                SELECT company_id FROM lead_scores WHERE tenant_id = 'default'
                ORDER BY score DESC, company_id DESC
                """)
            .stream()
            .map(Long::valueOf)
            .toList();
    assertThat(Walk.ids("/scores", Map.of("limit", limit), () -> {})).isEqualTo(inOrder);
  }

  @Test
  void aRowHasTheFieldsOfTheContract() {
    given()
        .get("/scores")
        .then()
        .statusCode(200)
        .body("items", hasSize(50))
        .body("items[0]", aMapWithSize(5))
        .body("items[0].company_id", equalTo(59))
        .body("items[0].name", equalTo("Company 59"))
        .body("items[0].score", equalTo(1.0f))
        .body("items[0].bucket", equalTo("medium"))
        .body("items[0].rationale", equalTo("because"));
  }
}
