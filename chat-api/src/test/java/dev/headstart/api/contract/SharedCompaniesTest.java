package dev.headstart.api.contract;

import static dev.headstart.api.contract.Tenants.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two tenants have in common is the companies, and nothing else. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SharedCompaniesTest {
  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject Pool pool;

  @BeforeEach
  void everythingIsAcmes() {
    Acme.hasEverything(Tenants.on(database, catalog));
  }

  @Test
  void twoTenantsThatAskTheSameGetTwoJobsAndShareTheCompanies() {
    String seen = "SELECT min(last_seen) FROM companies";
    String before = database.value(seen);

    int job = as("globex").body(Acme.QUESTION).post("/chat").path("job.job_id");

    assertThat(
            database.rows(
                "SELECT tenant_id FROM background_jobs WHERE dedupe_key <> 'k' ORDER BY 1"))
        .containsExactly("acme", "globex");
    as("acme").get("/jobs/" + job).then().statusCode(404);
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(10);
    assertThat(database.value(seen)).isGreaterThan(before);
    assertThat(
            database.rows(
                "SELECT tenant_id, count(*) FROM enrichment_requests GROUP BY 1 ORDER BY 1"))
        .containsExactly("acme|10", "globex|10");
  }

  @Test
  void aStatementOutsideOfARoomSeesNobodysRows() {
    for (String table : List.of("background_jobs", "lead_scores", "chat_turns")) {
      var rows = pool.query("SELECT * FROM " + table).execute().await().indefinitely();
      assertThat(rows.size()).as(table).isZero();
    }
  }
}
