package dev.headstart.api.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.scheduler.Trigger;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of SIGNING_KEYS_FILE that changes while the service runs, as k8s/README.md tells it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(ReceiptsRequired.class)
class KeysOfAFileTest {
  private static final String OLD = ReceiptsRequired.KEY;
  private static final String NEW = "n".repeat(40);

  TestDatabase database;
  @Inject Receipts receipts;
  @Inject Scheduler scheduler;

  @ConfigProperty(name = "SIGNING_KEYS_FILE")
  Path file;

  @BeforeEach
  void aListOfTwoPages() throws IOException {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        "INSERT INTO companies (name) VALUES ('One'), ('Two')",
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', company_id, 0.5, 'medium', '' FROM companies
        """);
    fileHolds(OLD);
  }

  @AfterEach
  void asItWas() throws IOException {
    fileHolds(OLD);
  }

  @Test
  void noWalkBreaksWhileTheKeyIsChangedAndTheOldOneEndsWhenItIsTakenAway() throws IOException {
    String begun = cursor();
    fileHolds(OLD + "\n" + NEW + "\n");
    assertThat(cursor()).as("the first line signs").isEqualTo(begun);

    fileHolds(NEW + "\n" + OLD + "\n");
    assertThat(nextPage(begun)).isEqualTo(200);
    String renewed = cursor();
    assertThat(renewed).isNotEqualTo(begun);

    fileHolds(NEW);
    assertThat(nextPage(begun)).isEqualTo(400);
    assertThat(nextPage(renewed)).isEqualTo(200);
  }

  @Test
  void aFileThatIsBeingWrittenOrIsGoneChangesNothing() throws IOException {
    String begun = cursor();
    fileHolds("half of a k");
    assertThat(nextPage(begun)).isEqualTo(200);
    Files.delete(file);
    receipts.followTheKeys().await().indefinitely();
    assertThat(nextPage(begun)).isEqualTo(200);
    assertThat(cursor()).isEqualTo(begun);
  }

  @Test
  void itIsReadAgainWithoutBeingAskedTo() {
    assertThat(scheduler.getScheduledJobs())
        .extracting(Trigger::getMethodDescription)
        .anyMatch(method -> method.endsWith("Receipts#followTheKeys"));
  }

  private void fileHolds(String keys) throws IOException {
    Files.writeString(file, keys);
    receipts.followTheKeys().await().indefinitely();
  }

  private static String cursor() {
    return given().get("/scores?limit=1").path("nextCursor");
  }

  private static int nextPage(String after) {
    return given().queryParam("after", after).get("/scores?limit=1").statusCode();
  }
}
