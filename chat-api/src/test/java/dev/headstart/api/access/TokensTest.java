package dev.headstart.api.access;

import static dev.headstart.api.IdentityResource.AUDIENCE;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import dev.headstart.api.IdentityResource;
import dev.headstart.api.ManagementPort;
import dev.headstart.api.PostgresResource;
import dev.headstart.identity.TestIssuer;
import dev.headstart.identity.TestToken;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose tokens are believed, and for which tenant. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
class TokensTest {
  TestIssuer issuer;
  TestDatabase database;

  @BeforeEach
  void aJobOfEachTenant() {
    database.execute(
        """
        TRUNCATE background_jobs, parked_rows RESTART IDENTITY;
        INSERT INTO background_jobs (tenant_id, params, dedupe_key, total, scheduled_for)
        SELECT tenant, '{"terms":[]}', 'k', 1, now() FROM unnest(ARRAY['acme', 'globex']) tenant
        """);
  }

  @Test
  void withoutATokenNothingButThePageAndTheDescriptionIsAnswered() {
    refused(given())
        .header("WWW-Authenticate", equalTo("Bearer realm=\"headstart\""))
        .body("detail", containsString("Authorization"));
    for (String open : List.of("/", "/index.html", "/info", "/openapi")) {
      given().get(open).then().statusCode(200);
    }
    given().get(ManagementPort.url() + "/q/health/live").then().statusCode(200);
  }

  @Test
  void aResourceThatSaysNothingIsClosedToEverybody() {
    for (String forgotten : List.of("/endless", "/failing/missing")) {
      given().get(forgotten).then().statusCode(401);
      given().auth().oauth2(token("admin").signed()).get(forgotten).then().statusCode(403);
    }
  }

  @Test
  void aGoodTokenIsBelieved() {
    jobs(sdr().signed()).statusCode(200).body("items.job_id", equalTo(List.of(1)));
  }

  @Test
  void aClockThatIsBehindIsForgivenHalfAMinute() {
    jobs(sdr().expiresIn(-10).signed()).statusCode(200);
    refused(sdr().expiresIn(-60).signed());
  }

  @Test
  void whatIsNotOfOurIssuerForUsAndStillValidIsRefused() {
    refused(sdr().expiresIn(-3600).signed());
    refused(sdr().claim("exp", null).signed());
    refused(sdr().claim("iss", "http://127.0.0.1:1/other").signed());
    refused(sdr().claim("iss", null).signed());
    refused(sdr().claim("aud", "another-service").signed());
    refused(sdr().claim("aud", null).signed());
    refused(sdr().claim("sub", null).signed());
    refused(sdr().claim("nbf", Integer.MAX_VALUE).signed());
  }

  @Test
  void whatIsNotSignedByTheIssuersKeyIsRefused() {
    refused(sdr().none());
    refused(sdr().signedByPublicKey());
    refused(sdr().byAStranger().signed());
    refused(sdr().keyId("key-2").signed());
    String token = sdr().signed();
    refused(token.substring(0, token.lastIndexOf('.') + 1));
  }

  @Test
  void onlyTheAlgorithmsOfTheListAreAllowed() {
    refused(sdr().signed("RS512", "SHA512withRSA"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "e30.e30.e30", "e30.bnVsbA.", "opaque", "ä"})
  void whatIsNoTokenIsRefused(String text) {
    given()
        .header("Authorization", "Bearer " + text)
        .get("/jobs")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void aTokenWithoutATenantIsForbiddenAndSaysWhy() {
    forbidden(sdr().tenant(null).signed()).body("detail", containsString("no claim tenant"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "", " acme", "a b", "../acme", "acme\n", "-acme", "acme'--", "é"})
  void aTenantOfOddCharactersIsForbidden(String tenant) {
    forbidden(sdr().tenant(tenant).signed()).body("detail", containsString("claim tenant"));
  }

  @Test
  void aTenantThatIsNoTextIsForbidden() {
    forbidden(sdr().tenant(7).signed());
    forbidden(sdr().tenant(List.of("acme", "globex")).signed());
    forbidden(sdr().tenant("a".repeat(65)).signed());
  }

  @Test
  void theHeaderMayRepeatTheTokensTenantAndNameNoOther() {
    naming("acme", sdr().signed()).statusCode(200).body("items.job_id", equalTo(List.of(1)));
    naming("globex", sdr().signed()).statusCode(403).body("detail", containsString("X-Tenant-ID"));
    naming("globex", token("ops").signed()).statusCode(403);
  }

  @Test
  void anAdminMayNameAnotherTenantButNoNonsense() {
    naming("globex", token("admin").signed())
        .statusCode(200)
        .body("items.job_id", equalTo(List.of(2)));
    naming("globex", token("admin").tenant(null).signed()).statusCode(200);
    naming("*", token("admin").signed()).statusCode(400);
    naming("nobody", token("admin").signed()).statusCode(200).body("items", hasSize(0));
    forbidden(token("admin").tenant(null).signed());
  }

  @Test
  void anotherTenantsJobIsNotThere() {
    given().auth().oauth2(sdr().signed()).get("/jobs/2").then().statusCode(404);
    given().auth().oauth2(token("ops").signed()).post("/jobs/2/cancel").then().statusCode(404);
  }

  private TestToken sdr() {
    return token("sdr");
  }

  private TestToken token(String role) {
    return issuer.token(AUDIENCE).tenant("acme").roles(role);
  }

  private static ValidatableResponse jobs(String token) {
    return given().auth().oauth2(token).get("/jobs").then();
  }

  private static ValidatableResponse naming(String tenant, String token) {
    return given().auth().oauth2(token).header("X-Tenant-ID", tenant).get("/jobs").then();
  }

  private static void refused(String token) {
    refused(given().auth().oauth2(token))
        .header("WWW-Authenticate", startsWith("Bearer "))
        .header("WWW-Authenticate", containsString("invalid_token"));
  }

  private static ValidatableResponse refused(RequestSpecification call) {
    return call.get("/jobs")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("unauthenticated"));
  }

  private static ValidatableResponse forbidden(String token) {
    return jobs(token)
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("forbidden"));
  }
}
