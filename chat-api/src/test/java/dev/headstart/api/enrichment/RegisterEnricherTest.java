package dev.headstart.api.enrichment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.headstart.api.PostgresResource;
import dev.headstart.enrichment.HeadCommitted;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RegisterEnricherTest {
  TestDatabase database;
  @Inject Event<HeadCommitted> committed;

  @BeforeEach
  void seed() {
    database.execute(
        "TRUNCATE companies, staging_acra_companies, enrichment_requests, lead_scores RESTART IDENTITY",
        """
        INSERT INTO staging_acra_companies (uen, entity_name, company_type_description,
          registered, registration_incorporation_date, no_of_officers, ssic_version, import_id)
        SELECT 'U' || n, 'Company ' || n, 'LOCAL COMPANY', true, '2000-01-01', 2, 2020, 1
        FROM generate_series(1, 1000) n
        """,
        """
        INSERT INTO companies (uen, name, sg_registered)
        SELECT 'U' || n, 'Company ' || n, true FROM generate_series(1, 1000) n
        """);
  }

  private void request(int companies) {
    database.execute(
        """
        INSERT INTO enrichment_requests (tenant_id, company_id, priority)
        SELECT t, n, 1 FROM generate_series(1, %d) n, unnest(ARRAY['default', 'another']) t
        """
            .formatted(companies));
  }

  private long open() {
    return database.number("SELECT count(*) FROM enrichment_requests WHERE status <> 'done'");
  }

  @Test
  void aRequestLeadsToAScoreWithItsReasonsPerTenant() {
    request(1);
    committed.fire(new HeadCommitted());
    await().atMost(Duration.ofSeconds(10)).until(() -> open() == 0);
    assertThat(
            database.rows(
                "SELECT tenant_id, company_id, score, bucket FROM lead_scores ORDER BY tenant_id"))
        .containsExactly("another|1|0.72|high", "default|1|0.72|high");
    assertThat(database.value("SELECT rationale FROM lead_scores WHERE tenant_id = 'default'"))
        .startsWith("0.72: registered (+0.30), ")
        .contains("local company (+0.15), 2 officers (+0.07)");
  }

  @Test
  void aNightOfRequestsIsDrainedWithoutBeingWoken() {
    request(1000);
    await().atMost(Duration.ofSeconds(30)).until(() -> open() == 0);
    assertThat(database.number("SELECT count(*) FROM lead_scores")).isEqualTo(2000);
  }

  @Test
  void aScoreIsReplacedWhenAskedForAgain() {
    database.execute("INSERT INTO lead_scores VALUES ('default', 1, 0.01, 'low', 'old')");
    request(1);
    await().atMost(Duration.ofSeconds(10)).until(() -> open() == 0);
    assertThat(database.value("SELECT bucket FROM lead_scores WHERE tenant_id = 'default'"))
        .isEqualTo("high");
  }
}
