package dev.headstart.api.lexicon;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OverridesTest {
  TestDatabase database;
  @Inject RegisterCatalog catalog;

  @BeforeEach
  void somebodyIsStaged() {
    database.execute(
        "TRUNCATE staging_acra_companies RESTART IDENTITY", "TRUNCATE industry_overrides");
    stageMany(database, 2, "I", "56200", "56111");
    reload();
  }

  @AfterEach
  void nothingIsOverridden() {
    database.execute("TRUNCATE industry_overrides");
    reload();
  }

  @Test
  void aTermMeansWhatTheTenantSaysFromTheNextMessageOn() {
    String before = chat("restaurants").extract().path("lexiconVersion");
    put("restaurants", "{\"codes\": [\"562\"], \"note\": \"we cater\"}")
        .statusCode(200)
        .body("term", equalTo("restaurant"))
        .body("codes", contains("562"))
        .body("note", equalTo("we cater"));

    chat("restaurants")
        .body("terms[0].matched.code", contains("56200"))
        .body("lexiconVersion", not(equalTo(before)));
    given().get("/industries/overrides/Restaurant").then().body("codes", contains("562"));
  }

  @Test
  void aCharacterThatCannotBeStoredIsPassedOver() {
    put("restaurants", "{\"codes\": [], \"note\": \"we\\u0000 cater\"}")
        .statusCode(200)
        .body("note", equalTo("we cater"));
  }

  @Test
  void aTermSetToNothingIsNoIndustryAndThatIsSaid() {
    put("caterers", "{\"codes\": []}").statusCode(200);
    chat("caterers")
        .body("terms", empty())
        .body("ignored[0].reason", containsString("no industry for you"));
  }

  @Test
  void aDeletedOverrideIsForgotten() {
    put("restaurants", "{\"codes\": [\"562\"]}").statusCode(200);
    given().delete("/industries/overrides/restaurants").then().statusCode(204);
    chat("restaurants").body("terms[0].matched[0].code", equalTo("56111"));
    given().get("/industries/overrides/restaurants").then().statusCode(404);
    given().delete("/industries/overrides/restaurants").then().statusCode(404);
  }

  @Test
  void whatAnAdminEditsBySqlIsFollowed() {
    database.execute(
        "INSERT INTO industry_overrides (tenant_id, term, ssic_version, codes)"
            + " VALUES ('default', 'restaurant', 2020, '{562}')");
    reload();
    chat("restaurants").body("terms[0].matched.code", contains("56200"));
  }

  @Test
  void anotherTenantsWordsAreNotOurs() {
    database.execute(
        "INSERT INTO industry_overrides (tenant_id, term, ssic_version, codes)"
            + " VALUES ('another', 'restaurant', 2020, '{562}')");
    reload();
    chat("restaurants").body("terms[0].matched[0].code", equalTo("56111"));
    given().get("/industries/overrides").then().body("items", empty());
  }

  @Test
  void aWalkSeesEachOverrideOnce() {
    for (String term : new String[] {"b", "a", "c"}) {
      put(term, "{\"codes\": []}").statusCode(200);
    }
    ValidatableResponse first = given().get("/industries/overrides?limit=2").then();
    first.body("items.term", contains("a", "b"));
    String next = first.extract().path("nextCursor");
    given()
        .queryParam("after", next)
        .get("/industries/overrides?limit=2")
        .then()
        .body("items.term", contains("c"))
        .body("nextCursor", equalTo(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"codes\": [\"99999\"]}", "{\"codes\": [null]}"})
  void codesThatTheEditionDoesNotHaveAreRefused(String body) {
    put("restaurants", body).statusCode(400).body("errors[0].field", equalTo("codes"));
    assertThat(database.number("SELECT count(*) FROM industry_overrides")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
      })
  void aTermNeedsAWordAndAtMostEightyCharacters(String term) {
    put(term, "{\"codes\": []}").statusCode(400).body("errors[0].field", equalTo("term"));
  }

  private void reload() {
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  private static ValidatableResponse put(String term, String body) {
    return given()
        .contentType(ContentType.JSON)
        .body(body)
        .put("/industries/overrides/{term}", term)
        .then();
  }

  private static ValidatableResponse chat(String message) {
    return given()
        .contentType(ContentType.JSON)
        .body("{\"message\": \"" + message + "\"}")
        .post("/chat")
        .then()
        .statusCode(200);
  }
}
