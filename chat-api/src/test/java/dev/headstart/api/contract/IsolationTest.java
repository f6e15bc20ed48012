package dev.headstart.api.contract;

import static dev.headstart.api.contract.Tenants.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Globex calls every operation with what is Acme's. Each answer is the one that it gets with things
 * that never were, so it cannot even tell that they exist; and Acme loses nothing.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class IsolationTest {
  private static final Map<String, Calls.Call> CALLS = Calls.all();

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  private Tenants tenants;
  private Things acmes;

  @BeforeEach
  void everythingIsAcmes() {
    tenants = Tenants.on(database, catalog);
    acmes = Acme.hasEverything(tenants);
  }

  @AfterEach
  void bothAgain() {
    Guard.ROW_SECURITY_AND_STATEMENTS.over(tenants);
  }

  @Test
  void everyOperationIsCalled() throws IOException {
    var description =
        new ObjectMapper().readTree(given().accept("application/json").get("/openapi").asString());
    assertThat(Operation.of(description))
        .extracting(Operation::toString)
        .allSatisfy(operation -> assertThat(CALLS).containsKey(operation));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAnotherTenantsIsAsIfItNeverWas(Guard guard) {
    guard.over(tenants);
    List<String> before = tenants.rowsOf("acme");
    List<String> told = new ArrayList<>();
    CALLS.forEach((name, call) -> told(call).ifPresent(what -> told.add(name + " " + what)));
    assertThat(told).isEmpty();
    assertThat(tenants.rowsOf("acme")).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource
  void listsAndFiguresOfATenantThatHasNothingAreEmpty(Guard guard) {
    guard.over(tenants);
    tenants.forget("globex");
    for (String list : List.of("/scores", "/jobs", "/industries/misses", "/industries/overrides")) {
      assertThat(as("globex").get(list).asString())
          .as(list)
          .isEqualTo("{\"items\":[],\"nextCursor\":null}");
    }
    assertThat(as("globex").body("{}").post("/threads/search").asString()).isEqualTo("[]");
    assertThat(as("globex").get("/candidates").jsonPath().getList("items.score"))
        .as("companies are everybody's, their scores are not")
        .hasSize(10)
        .containsOnlyNulls();
    Map<String, Object> figures = as("globex").get("/metrics").jsonPath().getMap("");
    assertThat(figures)
        .containsEntry("job_queue_depth", 0)
        .containsEntry("jobs_processed_total", 0)
        .containsEntry("lead_scores_total", 0)
        .containsEntry("rows_processed_total", 0)
        .containsEntry("chat_ttfb_p95_ms", null);
  }

  /** What is told is told each time; on a busy machine a chat may once give up its head. */
  private Optional<String> told(Calls.Call call) {
    Optional<String> told = toldOnce(call);
    for (int again = 0; again < 2 && told.isPresent(); again++) {
      told = toldOnce(call);
    }
    return told;
  }

  private Optional<String> toldOnce(Calls.Call call) {
    String never = answer(call, Things.THAT_NEVER_WERE);
    String others = answer(call, acmes);
    if (others.matches(Acme.MARKS)) {
      return Optional.of("tells " + others);
    }
    return others.equals(never)
        ? Optional.empty()
        : Optional.of("is answered with\n  " + others + "\nbut what never was with\n  " + never);
  }

  /** Of a globex that has done nothing yet, in a form in which two can be compared. */
  private String answer(Calls.Call call, Things things) {
    tenants.forget("globex");
    Response answer = call.with(as("globex"), things);
    return "%d %s %s %s"
        .formatted(
            answer.statusCode(),
            answer.contentType(),
            answer.header("Idempotency-Replayed"),
            things.blinded(answer.asString()));
  }
}
