package dev.headstart.api.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.headstart.api.IdentityResource;
import dev.headstart.api.PostgresResource;
import dev.headstart.identity.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
@WithTestResource(WorkerResource.class)
class DemoRunsTest {
  TestIssuer issuer;
  WorkerResource worker;
  private String token;

  @BeforeEach
  void anAdministrator() {
    token = issuer.token(IdentityResource.AUDIENCE).tenant("acme").roles("admin").signed();
    worker.tokens.clear();
    worker.status = 202;
  }

  @Test
  void theWorkerIsAskedWithTheTokenOfTheCaller() {
    openTheWindow().statusCode(202).body("run_id", equalTo(1));
    assertThat(worker.tokens).containsExactly("Bearer " + token);
  }

  @Test
  void aWorkerThatBelievesOtherTokensIsToldApartFromOneThatIsAway() {
    worker.status = 401;
    openTheWindow().statusCode(403).body("detail", equalTo("The worker refuses this token."));
    worker.status = 500;
    openTheWindow().statusCode(503);
  }

  private ValidatableResponse openTheWindow() {
    return given()
        .auth()
        .oauth2(token)
        .contentType("application/json")
        .body("{}")
        .post("/demo/runs")
        .then();
  }
}
