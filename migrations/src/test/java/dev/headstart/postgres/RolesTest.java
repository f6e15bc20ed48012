package dev.headstart.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {
  private static final TestDatabase DATABASE = TestPostgres.freshDatabase();

  @ParameterizedTest
  @ValueSource(strings = {"chat_api", "upsert_worker"})
  void aServiceIsNeitherOwnerNorAboveTheRules(String role) {
    assertThat(
            DATABASE.rows(
                "SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = '"
                    + role
                    + "'"))
        .containsExactly("f|f|f|f");
    assertThat(
            DATABASE.number(
                "SELECT count(*) FROM pg_class WHERE relowner = '" + role + "'::regrole"))
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "chat_api, statement_timeout, 10s",
    "chat_api, lock_timeout, 3s",
    "chat_api, idle_in_transaction_session_timeout, 10s",
    "upsert_worker, statement_timeout, 15s",
    "upsert_worker, lock_timeout, 10s",
    "upsert_worker, idle_in_transaction_session_timeout, 10s"
  })
  void noStatementLockOrTransactionLastsForEver(String role, String setting, String limit) {
    assertThat(DATABASE.as(role).value("SHOW " + setting)).isEqualTo(limit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chat_api      | DELETE FROM companies",
        "chat_api      | UPDATE background_jobs SET processed = 1",
        "chat_api      | UPDATE run_summaries SET state = 'finished'",
        "chat_api      | DELETE FROM staging_acra_companies",
        "chat_api      | SELECT * FROM run_event_logs",
        "chat_api      | SELECT * FROM pauses",
        "chat_api      | UPDATE cursor_key SET secret = '\\x00'",
        "chat_api      | CREATE TABLE mine ()",
        "upsert_worker | DELETE FROM companies",
        "upsert_worker | INSERT INTO background_jobs DEFAULT VALUES",
        "upsert_worker | SELECT * FROM chat_turns",
        "upsert_worker | SELECT * FROM lead_scores",
        "upsert_worker | SELECT * FROM cursor_key",
        "upsert_worker | UPDATE staging_acra_companies SET uen = NULL",
        "upsert_worker | TRUNCATE run_batches",
      })
  void whatAServiceDoesNotNeedItMayNot(String role, String sql) {
    assertThatThrownBy(() -> DATABASE.as(role).execute(sql))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  @Test
  void theWorkerSeesWhatOthersAreBusyWith() {
    assertThat(DATABASE.value("SELECT pg_has_role('upsert_worker', 'pg_read_all_stats', 'USAGE')"))
        .isEqualTo("t");
  }

  /** On a server of its own: roles are the server's, and everybody else's are there. */
  @Test
  void anOwnerWhoMayMakeNoRolesMigratesAllTheSame_andGrantsWhenTheyAreMade() throws IOException {
    try (EmbeddedPostgres server = TestPostgres.startEmbedded()) {
      String address = "127.0.0.1:" + server.getPort();
      TestDatabase admin = new TestDatabase(address, "postgres", "postgres", "postgres");
      admin.execute(
          "CREATE ROLE plain_owner LOGIN PASSWORD 'x'", "CREATE DATABASE plain OWNER plain_owner");
      TestDatabase owner = new TestDatabase(address, "plain", "plain_owner", "x");

      Migrations.apply("jdbc:" + owner.url(), owner.user(), owner.password());
      assertThat(owner.number("SELECT count(*) FROM background_jobs")).isZero();

      admin.execute(
          "CREATE ROLE chat_api LOGIN PASSWORD 'chat_api'",
          "CREATE ROLE upsert_worker LOGIN PASSWORD 'upsert_worker'");
      owner.rows("SELECT grant_to_services()");
      assertThat(owner.as("chat_api").number("SELECT count(*) FROM companies")).isZero();
    }
  }

  @Test
  void anOwnerWhoMayMakeRolesMakesThem() throws IOException {
    try (EmbeddedPostgres server = TestPostgres.startEmbedded()) {
      String address = "127.0.0.1:" + server.getPort();
      TestDatabase admin = new TestDatabase(address, "postgres", "postgres", "postgres");
      admin.execute(
          "CREATE ROLE maker LOGIN CREATEROLE PASSWORD 'x'", "CREATE DATABASE plain OWNER maker");

      Migrations.apply("jdbc:postgresql://" + address + "/plain", "maker", "x");

      assertThat(
              admin.rows(
                  "SELECT rolname, rolcanlogin FROM pg_roles WHERE rolname IN ('chat_api', 'upsert_worker') ORDER BY 1"))
          .containsExactly("chat_api|f", "upsert_worker|f");
    }
  }

  /** As on managed PostgreSQL, where nobody is superuser and the roles were made before. */
  @Test
  void anOwnerWithoutAnyRightOnTheServerMigrates() {
    DATABASE.execute(
        "CREATE ROLE plain_owner LOGIN PASSWORD 'plain_owner'",
        "CREATE DATABASE plain OWNER plain_owner");
    TestDatabase plain =
        new TestDatabase(DATABASE.address(), "plain", "plain_owner", "plain_owner");

    Migrations.apply("jdbc:" + plain.url(), plain.user(), plain.password());

    assertThat(plain.as("chat_api").number("SELECT count(*) FROM background_jobs")).isZero();
    plain.execute("INSERT INTO companies (name) VALUES ('of the import')");
    assertThatThrownBy(() -> plain.execute("INSERT INTO tenant_turns VALUES ('A', now())"))
        .as("the owner is bound too")
        .rootCause()
        .hasMessageContaining("row-level security");
    plain.execute("SET headstart.tenant = '*'; INSERT INTO tenant_turns VALUES ('A', now())");
  }
}
