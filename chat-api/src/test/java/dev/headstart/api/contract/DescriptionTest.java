package dev.headstart.api.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Clients are written against the committed description, so no change of it goes unseen. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DescriptionTest {
  private static final Path COMMITTED = Path.of("openapi.yaml");
  private static final Path SERVED = Path.of("target", "openapi.yaml");

  @Test
  void theCommittedDescriptionIsTheOneServed() throws IOException {
    String served = given().get("/openapi").asString();
    Files.writeString(SERVED, served);
    assertThat(served)
        .as("if the change is meant: cp chat-api/target/openapi.yaml chat-api/openapi.yaml")
        .isEqualTo(Files.readString(COMMITTED));
  }
}
