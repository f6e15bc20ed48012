package dev.headstart.api.contract;

import static io.restassured.RestAssured.given;

import dev.headstart.api.access.ChosenTenant;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/**
 * Tenants on one database, and all that one of them has in it.
 *
 * @param tables those whose rows belong to somebody
 */
record Tenants(TestDatabase database, RegisterCatalog catalog, List<String> tables) {
  private static final RestAssuredConfig IMPATIENT =
      RestAssuredConfig.config()
          .httpClient(HttpClientConfig.httpClientConfig().setParam("http.socket.timeout", 5_000));

  static Tenants on(TestDatabase database, RegisterCatalog catalog) {
    return new Tenants(database, catalog, tables(database));
  }

  static RequestSpecification as(String tenant) {
    return given()
        .config(IMPATIENT)
        .header(ChosenTenant.HEADER, tenant)
        .contentType("application/json");
  }

  private static List<String> tables(TestDatabase database) {
    return database.rows(
        "SELECT table_name FROM information_schema.columns WHERE column_name = 'tenant_id' ORDER BY 1");
  }

  void forget(String tenant) {
    settle();
    boolean hasWords =
        database.number(
                "SELECT count(*) FROM industry_overrides WHERE tenant_id = '" + tenant + "'")
            > 0;
    database.execute(
        tables.stream()
            .map(table -> "DELETE FROM " + table + " WHERE tenant_id = '" + tenant + "'")
            .toArray(String[]::new));
    if (hasWords) {
      refresh();
    }
  }

  void forgetAll() {
    tables.forEach(table -> database.execute("TRUNCATE " + table + " CASCADE"));
  }

  void refresh() {
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  /** The dispatcher works beside us; what it has yet to do would be a change without a cause. */
  void settle() {
    Awaitility.await()
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                database.number(
                        "SELECT count(*) FROM enrichment_requests WHERE completed_at IS NULL")
                    == 0);
  }

  List<String> rowsOf(String tenant) {
    return tables.stream()
        .flatMap(
            table ->
                database
                    .rows(
                        "SELECT '%s ' || t::text FROM %s t WHERE tenant_id = '%s' ORDER BY 1"
                            .formatted(table, table, tenant))
                    .stream())
        .toList();
  }
}
