package dev.headstart.api.contract;

import static dev.headstart.api.contract.Attacker.encoded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of the description with values that nobody means well by. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HostileInputTest {
  private static final String SOME_ID = "00000000-0000-4000-8000-000000000000";

  @TestHTTPResource("/")
  URI service;

  @Inject RegisterCatalog catalog;
  private final List<String> unfair = new ArrayList<>();
  private Attacker attacker;
  private List<Operation> operations;

  @BeforeEach
  void readTheDescription() throws IOException {
    attacker = new Attacker(service);
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
    String description = given().accept("application/json").get("/openapi").asString();
    operations = Operation.of(new ObjectMapper().readTree(description));
    assertThat(operations).hasSizeGreaterThan(20);
  }

  @Test
  void anyPathGetsAFairAnswer() {
    for (Operation operation : operations) {
      for (String value : operation.path().contains("{") ? Nonsense.VALUES : List.<String>of()) {
        attack(operation, operation.pathWith(encoded(value)), operation.hasBody() ? "{}" : null);
      }
    }
    assertThat(unfair).isEmpty();
  }

  @Test
  void anyParameterOfTheQueryGetsAFairAnswer() {
    for (Operation operation : operations) {
      for (String name : operation.query()) {
        for (String value : Nonsense.VALUES) {
          attack(operation, operation.pathWith("1") + "?" + name + "=" + encoded(value), null);
        }
      }
    }
    assertThat(unfair).isEmpty();
  }

  @Test
  void anyBodyGetsAFairAnswer() {
    Nonsense nonsense = new Nonsense(3);
    operations.stream()
        .filter(Operation::hasBody)
        .forEach(
            operation ->
                nonsense
                    .bodies()
                    .forEach(body -> attack(operation, operation.pathWith(SOME_ID), body)));
    assertThat(unfair).isEmpty();
  }

  private void attack(Operation operation, String address, String body) {
    HttpResponse<String> answer = attacker.call(operation.method(), address, body);
    Attacker.unfair(answer)
        .ifPresent(
            said -> unfair.add("%s %.80s %.80s: %s".formatted(operation, address, body, said)));
  }
}
