package dev.headstart.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.TestPool;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.settings.Settings;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EnrichmentRequestTableTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database.as("upsert_worker"));

  private final EnrichmentRequestTable requests =
      new EnrichmentRequestTable(Settings.read(flag -> Optional.empty()));

  @BeforeEach
  void aCompany() {
    database.execute(
        "TRUNCATE companies, enrichment_requests RESTART IDENTITY CASCADE",
        "INSERT INTO companies (uen, name) VALUES ('U1', 'ACME')");
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void aCompanyIsRequestedOncePerTenant() {
    assertThat(request("acme", EnrichmentPriority.NIGHT)).isEqualTo(1);
    assertThat(request("acme", EnrichmentPriority.NIGHT)).isZero();
    assertThat(request("globex", EnrichmentPriority.NIGHT)).isEqualTo(1);
  }

  @Test
  void aHeadMovesARequestOfTheNightForwardAndNeverTheReverse() {
    request("acme", EnrichmentPriority.NIGHT);
    assertThat(request("acme", EnrichmentPriority.HEAD)).isEqualTo(1);
    assertThat(request("acme", EnrichmentPriority.NIGHT)).isZero();
    assertThat(database.number("SELECT priority FROM enrichment_requests")).isZero();
  }

  @Test
  void aCompanyEnrichedWithinSevenDaysIsLeftAlone() {
    request("acme", EnrichmentPriority.HEAD);
    done("6 days 23 hours");
    assertThat(request("acme", EnrichmentPriority.HEAD)).isZero();
    done("7 days 1 hour");
    assertThat(request("acme", EnrichmentPriority.HEAD)).isEqualTo(1);
    assertThat(database.value("SELECT status FROM enrichment_requests")).isEqualTo("pending");
  }

  @Test
  void aFailedRequestIsMadeAnewWithAnIdempotencyKeyOfItsOwn() {
    request("acme", EnrichmentPriority.HEAD);
    database.execute(
        "UPDATE enrichment_requests SET status = 'failed', attempts = 9, completed_at = now()");
    String before = database.value("SELECT event_id FROM enrichment_requests");
    assertThat(request("acme", EnrichmentPriority.NIGHT)).isEqualTo(1);
    assertThat(database.value("SELECT event_id FROM enrichment_requests")).isNotEqualTo(before);
    assertThat(database.number("SELECT attempts FROM enrichment_requests")).isZero();
  }

  @Test
  void aRequestThatStaysAsItIsIsNotWaitedFor() throws SQLException {
    request("acme", EnrichmentPriority.HEAD);
    try (var dispatcher = database.connect()) {
      dispatcher.setAutoCommit(false);
      dispatcher.createStatement().execute("SELECT * FROM enrichment_requests FOR UPDATE");
      int written =
          client.inTransaction(
              transaction ->
                  transaction
                      .query("SET LOCAL lock_timeout = '50ms'")
                      .execute()
                      .chain(
                          set ->
                              requests.request(
                                  transaction,
                                  "acme",
                                  List.of(1L),
                                  null,
                                  EnrichmentPriority.HEAD)));
      assertThat(written).isZero();
    }
  }

  private static void done(String ago) {
    database.execute(
        "UPDATE enrichment_requests SET status = 'done', completed_at = now() - INTERVAL '%s'"
            .formatted(ago));
  }

  private int request(String tenant, EnrichmentPriority priority) {
    return client.inTransaction(tx -> requests.request(tx, tenant, List.of(1L), null, priority));
  }
}
