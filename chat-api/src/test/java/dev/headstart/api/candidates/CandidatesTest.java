package dev.headstart.api.candidates;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.Walk;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CandidatesTest {
  TestDatabase database;

  /** 137 companies: every fifth without a score, the others in ten ties. */
  @BeforeEach
  void seed() {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        """
        INSERT INTO companies (uen, name, industry_norm, industry_code, website_domain, sg_registered)
        SELECT 'U' || n, 'Company ' || n, 'FREIGHT FORWARDING', '52291',
               CASE WHEN n <= 3 THEN 'three.sg' END, true
        FROM generate_series(1, 137) n
        """,
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', n, (n % 10) / 10.0, 'low', 'because' FROM generate_series(1, 137) n
        WHERE n % 5 <> 0
        """,
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'another', n, 1, 'high', 'not ours' FROM generate_series(1, 137) n
        """);
  }

  private List<Long> inOrder() {
    return database
        .rows(
            """
            SELECT c.company_id FROM companies c LEFT JOIN lead_scores s
              ON s.tenant_id = 'default' AND s.company_id = c.company_id
            ORDER BY s.score DESC NULLS LAST,
              CASE WHEN s.score IS NULL THEN c.company_id ELSE -c.company_id END
            """)
        .stream()
        .map(Long::valueOf)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 10, 50, 110, 136, 137, 138, 200})
  void aWalkSeesEachRowOnceBestFirstAndTheUnscoredLast(int limit) {
    assertThat(Walk.ids("/candidates", Map.of("limit", limit), () -> {})).isEqualTo(inOrder());
  }

  @Test
  void aWalkSeesEachRowOnceWhileOtherRowsChange() {
    List<Long> before = inOrder();
    List<Long> seen =
        Walk.ids(
            "/candidates",
            Map.of("limit", 10),
            () ->
                database.execute(
                    "UPDATE companies SET last_seen = now(), name = name || '!'",
                    "INSERT INTO companies (name) VALUES ('New')",
                    "UPDATE lead_scores SET score = random() WHERE tenant_id = 'another'",
                    """
                    INSERT INTO lead_scores SELECT 'default', max(company_id), 1, 'high', 'new'
                    FROM companies
                    """));
    assertThat(seen).doesNotHaveDuplicates().containsAll(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 137, 138})
  void sortedByNewestAWalkSeesTheLastAddedFirst(int limit) {
    List<Long> seen = Walk.ids("/candidates", Map.of("sort", "newest", "limit", limit), () -> {});
    assertThat(seen).isEqualTo(LongStream.rangeClosed(-137, -1).map(n -> -n).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource({"52291,20", "52291,3500"})
  void newestIsKeptWithinAnIndustryFewOrMany(String industry, int companies) {
    database.execute(
        """
        INSERT INTO companies (uen, name, industry_norm)
        SELECT 'V' || n, 'New ' || n,
          (SELECT title FROM ssic_ref WHERE ssic_version = 2020 AND code = '%s')
        FROM generate_series(1, %d) n
        """
            .formatted(industry, companies));
    Map<String, ?> query = Map.of("industry", industry, "sort", "newest", "limit", 200);
    assertThat(Walk.ids("/candidates", query, () -> {}))
        .hasSize(companies)
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void newestIsKeptWithinAWebsite() {
    given()
        .get("/candidates?website_domain=three.sg&sort=newest")
        .then()
        .body("items.company_id", contains(3, 2, 1));
  }

  @Test
  void aRowHasTheFieldsOfTheContract() {
    given()
        .get("/candidates?limit=1")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0]", aMapWithSize(10))
        .body("items[0].company_id", equalTo(129))
        .body("items[0].uen", equalTo("U129"))
        .body("items[0].name", equalTo("Company 129"))
        .body("items[0].industry_norm", equalTo("FREIGHT FORWARDING"))
        .body("items[0].industry_code", equalTo("52291"))
        .body("items[0]", hasKey("website_domain"))
        .body("items[0].sg_registered", equalTo(true))
        .body("items[0].score", equalTo(0.9f))
        .body("items[0].last_seen", notNullValue())
        .body("items[0].updated_at", notNullValue())
        .body("nextCursor", notNullValue());
  }

  @Test
  void theLastPageSaysSo() {
    given()
        .get("/candidates?limit=200")
        .then()
        .body("items", hasSize(137))
        .body("$", hasKey("nextCursor"))
        .body("nextCursor", nullValue())
        .body("items[136].score", nullValue());
  }

  @Test
  void aWebsiteFiltersExactly() {
    given()
        .get("/candidates?website_domain=Three.sg")
        .then()
        .body("items.company_id", contains(3, 2, 1));
    assertThat(Walk.ids("/candidates", Map.of("website_domain", "three.sg", "limit", 1), () -> {}))
        .containsExactly(3L, 2L, 1L);
    given().get("/candidates?website_domain=other.sg").then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({"52291,137", "cargo surveying,137", "46900,0"})
  void anIndustryIsUnderstoodAsTheChatUnderstandsIt(String industry, int companies) {
    database.execute(
        """
        UPDATE companies SET industry_norm =
          (SELECT title FROM ssic_ref WHERE ssic_version = 2020 AND code = '52291')
        """);
    assertThat(Walk.ids("/candidates", Map.of("industry", industry, "limit", 60), () -> {}))
        .hasSize(companies)
        .doesNotHaveDuplicates();
  }

  @Test
  void aBroadIndustryIsWalkedOverTheSeamToo() {
    database.execute(
        """
        INSERT INTO companies (uen, name, industry_norm)
        SELECT 'V' || n, 'Broad ' || n,
          (SELECT title FROM ssic_ref WHERE ssic_version = 2020 AND code = '46900')
        FROM generate_series(1, 3500) n
        """,
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', company_id, 0.5, 'medium', 'because' FROM companies
        WHERE name LIKE 'Broad%' AND company_id % 2 = 0
        """);
    assertThat(Walk.ids("/candidates", Map.of("industry", "46900", "limit", 200), () -> {}))
        .hasSize(3500)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qwertzuiop", "%00", "';--", "☃"})
  void wordsThatNameNoIndustryFindNothing(String words) {
    given()
        .urlEncodingEnabled(false)
        .get("/candidates?industry=x" + words.replace("☃", "%E2%98%83"))
        .then()
        .statusCode(200)
        .body("items", empty())
        .body("nextCursor", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0,limit",
    "limit=-1,limit",
    "limit=ten,limit",
    "sort=name,sort",
    "after=x,after"
  })
  void aWrongPageIsRefusedByName(String query, String field) {
    given()
        .get("/candidates?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void everyWrongValueIsNamedAtOnce() {
    given()
        .queryParam("limit", 0)
        .queryParam("sort", "bogus")
        .queryParam("industry", "x".repeat(501))
        .get("/candidates")
        .then()
        .statusCode(400)
        .body("errors.field", contains("limit", "sort", "industry"))
        .body("errors.pointer", contains("#/limit", "#/sort", "#/industry"));
  }

  @Test
  void aCursorFitsOneListAndOneFilterOnly() {
    String cursor = given().get("/candidates?limit=1").path("nextCursor");
    for (String elsewhere :
        List.of(
            "/scores?after=",
            "/candidates?website_domain=a.sg&after=",
            "/candidates?sort=newest&after=")) {
      given()
          .get(elsewhere + cursor)
          .then()
          .statusCode(400)
          .body("errors[0].field", equalTo("after"));
    }
  }
}
