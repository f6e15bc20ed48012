package dev.headstart.api.industries;

import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class IndustriesTest {
  TestDatabase database;
  @Inject RegisterCatalog catalog;

  @BeforeEach
  void someBakersAndBrewers() {
    database.execute("TRUNCATE staging_acra_companies RESTART IDENTITY");
    stageMany(database, 5, "I", "10711", "11030");
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  @Test
  void aPrefixFindsIndustriesWithTheirLiveCompanies() {
    given()
        .queryParam("q", "manufactur")
        .get("/industries")
        .then()
        .statusCode(200)
        .body("items[0].code", equalTo("C"))
        .body("items[0].level", equalTo("section"))
        .body("items[0].count", equalTo(10));
  }

  @Test
  void withoutAQueryTheSectionsAreListed() {
    given().queryParam("limit", 200).get("/industries").then().body("items", hasSize(21));
  }

  @Test
  void anIndustryStandsBetweenItsParentsAndChildren() {
    given()
        .get("/industries/10")
        .then()
        .statusCode(200)
        .body("title", equalTo("Manufacture of food products"))
        .body("ssicVersion", equalTo(2020))
        .body("count", equalTo(5))
        .body("parents.code", contains("C"))
        .body("children.code", hasItem("107"));
  }

  @Test
  void whatIsNoIndustryIsAProblem() {
    given().get("/industries/99999").then().statusCode(404).contentType("application/problem+json");
    given()
        .queryParam("q", "x".repeat(81))
        .get("/industries")
        .then()
        .statusCode(400)
        .body("errors.field", contains("q"));
    given().queryParam("limit", "0").get("/industries").then().statusCode(400);
  }
}
