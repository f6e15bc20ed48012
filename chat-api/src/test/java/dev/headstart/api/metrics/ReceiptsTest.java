package dev.headstart.api.metrics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.receipt.ReceiptsRequired;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.signing.SigningKeys;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** TTFB_RECEIPTS=required: what counts is what was waited for a reply of ours, once for each. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(ReceiptsRequired.class)
class ReceiptsTest {
  private static final String OURS = "receipt\u001f7\u001fdefault";

  TestDatabase database;
  @Inject SigningKeys keys;
  @Inject RegisterCatalog catalog;

  @BeforeEach
  void empty() {
    database.execute("TRUNCATE chat_ttfb_samples");
    keys.refresh().await().indefinitely();
    catalog.refresh().await().indefinitely();
  }

  @Test
  void aReplyBringsOneThatCountsOnceHoweverOftenItIsSent() {
    String receipt = receiptOfAReply();
    for (double ms : new double[] {400, 400, 9000}) {
      report(ms, receipt).statusCode(204);
    }
    assertThat(database.rows("SELECT tenant_id, ttfb_ms FROM chat_ttfb_samples"))
        .containsExactly("default|400");
    report(400, receiptOfAReply()).statusCode(204);
    assertThat(samples()).isEqualTo(2);
  }

  @Test
  void aReportWithoutOneIsHeardAndCountsForNothing() {
    report(400, null).statusCode(204);
    assertThat(samples()).isZero();
  }

  @Test
  void nobodyWaitedLongerThanSinceTheReplyNorShorterThanItTook() {
    String slow = sealed(OURS, System.currentTimeMillis(), 2000);
    for (double ms : new double[] {0, 1000, 60_000, 600_000}) {
      report(ms, slow).statusCode(400).body("errors[0].field", equalTo("ttfb_ms"));
    }
    assertThat(samples()).isZero();
    report(2100, slow).statusCode(204);
    assertThat(samples()).isEqualTo(1);
  }

  @Test
  void anOldOneIsRefused() {
    long elevenMinutesAgo = System.currentTimeMillis() - 660_000;
    report(400, sealed(OURS, elevenMinutesAgo, 0))
        .statusCode(400)
        .body("errors[0].field", equalTo("receipt"));
  }

  @Test
  void oneOfAnotherTenantOrPurposeIsRefused() {
    long now = System.currentTimeMillis();
    report(400, sealed(OURS, now, 0)).statusCode(204);
    report(400, sealed("receipt\u001f4\u001facme", now, 0)).statusCode(400);
    report(400, sealed("2", now, 0)).statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "%%%", "MR9zY29yZXM6MA", "\u0000"})
  void whatIsNoReceiptIsRefusedByName(String receipt) {
    report(400, receipt).statusCode(400).body("errors[0].field", equalTo("receipt"));
    assertThat(samples()).isZero();
  }

  private String sealed(String purpose, long answeredAt, int workedMs) {
    byte[] content =
        ByteBuffer.allocate(20)
            .putLong(System.nanoTime())
            .putLong(answeredAt)
            .putInt(workedMs)
            .array();
    return keys.ring().await().indefinitely().seal(purpose, content);
  }

  private long samples() {
    return database.number("SELECT count(*) FROM chat_ttfb_samples");
  }

  private static String receiptOfAReply() {
    String timing =
        given()
            .contentType("application/json")
            .body("{\"message\": \"hello\"}")
            .post("/chat")
            .header("Server-Timing");
    return timing.replaceFirst(".*receipt;desc=", "");
  }

  private static ValidatableResponse report(double ms, String receipt) {
    Map<String, Object> body =
        receipt == null ? Map.of("ttfb_ms", ms) : Map.of("ttfb_ms", ms, "receipt", receipt);
    return given().contentType("application/json").body(body).post("/metrics/ttfb").then();
  }
}
