package dev.headstart.api.contract;

import static dev.headstart.api.IdentityResource.AUDIENCE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.IdentityResource;
import dev.headstart.api.PostgresResource;
import dev.headstart.identity.TestIssuer;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every route of the description, called by nobody and by somebody of each role. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(IdentityResource.class)
class RolesTest {
  /** The lowest role that may call; a route that is not here fails the test. */
  private static final Map<String, List<String>> ROUTES =
      Map.of(
          "everybody", List.of("GET /info"),
          "sdr",
              List.of(
                  "POST /chat",
                  "POST /threads",
                  "POST /threads/search",
                  "GET /threads/{thread_id}",
                  "PATCH /threads/{thread_id}",
                  "GET /threads/{thread_id}/state",
                  "POST /threads/{thread_id}/state",
                  "GET /threads/{thread_id}/history",
                  "POST /threads/{thread_id}/history",
                  "POST /threads/{thread_id}/runs/stream",
                  "POST /threads/{thread_id}/runs/wait",
                  "POST /threads/{thread_id}/runs/{run_id}/cancel",
                  "POST /runs/wait",
                  "GET /jobs",
                  "POST /jobs/staging_upsert",
                  "GET /jobs/{job_id}",
                  "GET /jobs/{job_id}/events",
                  "HEAD /jobs/{job_id}/events",
                  "GET /candidates",
                  "GET /scores",
                  "GET /industries",
                  "GET /industries/{code}",
                  "POST /metrics/ttfb"),
          "ops",
              List.of(
                  "POST /jobs/{job_id}/cancel",
                  "GET /export/candidates",
                  "HEAD /export/candidates",
                  "GET /export/scores",
                  "HEAD /export/scores",
                  "GET /metrics"),
          "admin",
              List.of(
                  "GET /industries/misses",
                  "GET /industries/overrides",
                  "GET /industries/overrides/{term}",
                  "PUT /industries/overrides/{term}",
                  "DELETE /industries/overrides/{term}",
                  "POST /demo/runs"));

  /** Whom each role's routes are open to, apart from the role itself. */
  private static final Map<String, List<String>> ABOVE =
      Map.of(
          "everybody", List.of("nobody", "a guest", "sdr", "ops", "admin", "trigger"),
          "sdr", List.of("sdr", "ops", "admin"),
          "ops", List.of("ops", "admin"),
          "admin", List.of("admin"));

  TestIssuer issuer;

  private List<Operation> operations;

  @BeforeEach
  void readTheDescription() throws IOException {
    String description = given().accept("application/json").get("/openapi").asString();
    operations = Operation.of(new ObjectMapper().readTree(description));
  }

  @Test
  void noRouteIsForgotten() {
    assertThat(operations.stream().map(Operation::toString))
        .containsExactlyInAnyOrderElementsOf(
            ROUTES.values().stream().flatMap(List::stream).toList());
  }

  @Test
  void theDescriptionTellsTheRole() {
    for (Operation operation : operations) {
      String lowest = lowest(operation);
      assertThat(operation.roles())
          .as("%s", operation)
          .isEqualTo(lowest.equals("everybody") ? List.of() : List.of(lowest));
    }
  }

  @Test
  void whoMayIsAnsweredAndNobodyElse() {
    Map<String, String> tokens =
        Stream.of("a guest", "sdr", "ops", "admin", "trigger")
            .collect(
                Collectors.toMap(
                    role -> role,
                    role -> issuer.token(AUDIENCE).tenant("acme").roles(role).signed()));
    List<String> wrong = new ArrayList<>();
    for (Operation operation : operations) {
      List<String> open = ABOVE.get(lowest(operation));
      if (!open.contains("nobody") && status(operation, given()) != 401) {
        wrong.add(operation + " is answered to nobody");
      }
      tokens.forEach(
          (role, token) -> {
            int status = status(operation, given().auth().oauth2(token));
            boolean letIn = status != 401 && status != 403;
            if (letIn != open.contains(role)) {
              wrong.add(operation + " by " + role + ": " + status);
            }
          });
    }
    assertThat(wrong).isEmpty();
  }

  private static String lowest(Operation operation) {
    return ROUTES.entrySet().stream()
        .filter(role -> role.getValue().contains(operation.toString()))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static int status(Operation operation, RequestSpecification call) {
    if (operation.hasBody()) {
      call.contentType("application/json").body("{}");
    }
    return call.request(operation.method(), operation.pathWith("1")).statusCode();
  }
}
