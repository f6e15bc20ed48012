package dev.headstart.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds for each table with a tenant_id, as the catalog knows them: none can be forgotten. */
class RowSecurityTest {
  private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

  private static final UUID THREAD = new UUID(0, 1);

  /** One row of tenant A per table, in an order in which foreign keys are met. */
  private static final List<String> ROWS_OF_A =
      List.of(
          "INSERT INTO background_jobs (job_id, tenant_id, params, dedupe_key, total, scheduled_for)"
              + " VALUES (1, 'A', '{}', 'x', 1, now())",
          "INSERT INTO job_runs VALUES (1, 1, 'A', 0)",
          "INSERT INTO parked_rows (job_id, staging_id, tenant_id, reason) VALUES (1, 1, 'A', 'x')",
          "INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,"
              + " rows_unchanged, rows_skipped, rows_parked, duration_ms)"
              + " VALUES (1, 1, 'A', 1, 0, 0, 0, 0, 0, 1)",
          "INSERT INTO run_event_logs (tenant_id, event, actor) VALUES ('A', 'x', 'x')",
          "INSERT INTO tenant_turns VALUES ('A', now())",
          "INSERT INTO enrichment_requests (tenant_id, company_id, priority) VALUES ('A', 1, 0)",
          "INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)"
              + " VALUES ('A', 1, 0.5, 'low', 'x')",
          "INSERT INTO chat_ttfb_samples (tenant_id, ttfb_ms) VALUES ('A', 1)",
          "INSERT INTO industry_overrides (tenant_id, term, ssic_version, codes)"
              + " VALUES ('A', 'x', 2020, '{}')",
          "INSERT INTO industry_misses VALUES ('A', 'x', 1, now())",
          "INSERT INTO chat_threads (tenant_id, thread_id) VALUES ('A', '" + THREAD + "')",
          "INSERT INTO chat_turns (tenant_id, thread_id, run_id, messages)"
              + " VALUES ('A', '"
              + THREAD
              + "', gen_random_uuid(), '[]')",
          "INSERT INTO idempotency_keys (tenant_id, operation, key, fingerprint, status, body)"
              + " VALUES ('A', 'x', 'x', 'x', 200, '')");

  @BeforeAll
  static void tenantAHasARowInEachTable() {
    DATABASE.execute(ROWS_OF_A.toArray(String[]::new));
    // What a role may do at all is RolesTest's; here each may do everything that its rows allow.
    DATABASE.execute("GRANT ALL ON ALL TABLES IN SCHEMA public TO chat_api");
  }

  static Stream<String> tenantTables() {
    return DATABASE
        .rows(
            """
            SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
            WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
              AND a.attname = 'tenant_id' AND NOT a.attisdropped
            """)
        .stream();
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void securityIsForced(String table) {
    assertThat(
            DATABASE.value(
                "SELECT relrowsecurity AND relforcerowsecurity FROM pg_class WHERE relname = '"
                    + table
                    + "'"))
        .isEqualTo("t");
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void aTenantSeesItsOwnRowsAndTheSystemAll(String table) {
    assertThat(seenAs("A", table)).isOne();
    assertThat(seenAs("B", table)).isZero();
    assertThat(seenAs("*", table)).isOne();
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void withoutASettingThereAreNoRows(String table) {
    assertThat(DATABASE.as("chat_api").number("SELECT count(*) FROM " + table)).isZero();
    assertThat(seenAs("", table)).isZero();
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void nothingCanBeAddedForAnotherTenantOrWithoutASetting(String table) {
    String row = rowOf(table);
    for (String tenant : new String[] {"B", ""}) {
      assertThatThrownBy(() -> as(tenant, row)).hasMessageContaining("row-level security");
    }
    assertThatThrownBy(() -> as("", row.replace("'A'", "''")))
        .hasMessageContaining("row-level security");
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void nothingOfAnotherTenantCanBeTaken(String table) throws SQLException {
    as("B", "UPDATE " + table + " SET tenant_id = 'B'");
    as("B", "DELETE FROM " + table);
    assertThat(seenAs("A", table)).isOne();
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void theSettingEndsWithItsTransaction(String table) throws SQLException {
    try (Connection connection = DATABASE.as("chat_api").connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT set_config('headstart.tenant', 'A', true)");
      connection.commit();
      var rows = statement.executeQuery("SELECT count(*) FROM " + table);
      rows.next();
      assertThat(rows.getLong(1)).isZero();
      connection.rollback();
    }
  }

  @ParameterizedTest
  @MethodSource("tenantTables")
  void theNightSeesTheRowsOfAll(String table) {
    DATABASE.execute("GRANT SELECT ON " + table + " TO upsert_worker");
    assertThat(DATABASE.as("upsert_worker").number("SELECT count(*) FROM " + table)).isOne();
  }

  @Test
  void eventsOfWholeRunsBelongToNoTenant() {
    DATABASE.execute("INSERT INTO run_event_logs (event, actor) VALUES ('run_started', 'x')");
    assertThat(seenAs("A", "run_event_logs")).isOne();
    assertThat(seenAs("*", "run_event_logs")).isEqualTo(2);
    DATABASE.execute("DELETE FROM run_event_logs WHERE tenant_id IS NULL");
  }

  private static String rowOf(String table) {
    return ROWS_OF_A.stream()
        .filter(sql -> sql.startsWith("INSERT INTO " + table + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError("add a row of " + table + " to this test"));
  }

  private static long seenAs(String tenant, String table) {
    try {
      return Long.parseLong(as(tenant, "SELECT count(*) FROM " + table).get(0));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Runs a statement in the tenant's room, as chat-api does; what it did is kept. */
  private static List<String> as(String tenant, String sql) throws SQLException {
    try (Connection connection = DATABASE.as("chat_api").connect();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT set_config('headstart.tenant', '" + tenant + "', true)");
      List<String> values = new ArrayList<>();
      if (statement.execute(sql)) {
        while (statement.getResultSet().next()) {
          values.add(statement.getResultSet().getString(1));
        }
      }
      connection.commit();
      return values;
    }
  }
}
