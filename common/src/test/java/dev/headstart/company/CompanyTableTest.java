package dev.headstart.company;

import static dev.headstart.staging.StagedRow.aRow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.headstart.database.TestPool;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import dev.headstart.staging.StagedRow;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompanyTableTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();
  private static final TestPool client = new TestPool(database.as("chat_api"));

  private final CompanyTable companies = new CompanyTable();

  @BeforeEach
  void empty() {
    database.execute("TRUNCATE companies, staging_acra_companies RESTART IDENTITY");
  }

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void aNewRowBecomesACompanyWithTheTitleOfItsOwnCode() {
    upsert(
        aRow().uen("202000001A").named("ACME PTE. LTD.").code("46900").incorporated("2015-03-01"));
    assertThat(
            database.rows(
                """
                SELECT uen, name, industry_code, industry_norm, ssic_version, incorporation_year,
                  sg_registered, ownership_type, website_domain FROM companies
                """))
        .containsExactly(
            "202000001A|ACME PTE. LTD.|46900|"
                + title("46900")
                + "|2020|2015|t|Exempt Private Company Limited by Shares|null");
  }

  @Test
  void theSameRowAgainMovesLastSeenOnly() {
    Long[] ids = stage(aRow());
    upsert(ids);
    String before = database.value("SELECT to_jsonb(c) - 'last_seen' FROM companies c");
    String seen = database.value("SELECT last_seen FROM companies");

    assertThat(upsert(ids))
        .extracting(UpsertedCompany::outcome)
        .containsExactly(UpsertOutcome.UNCHANGED);

    assertThat(database.value("SELECT to_jsonb(c) - 'last_seen' FROM companies c"))
        .isEqualTo(before);
    assertThat(database.value("SELECT last_seen > '" + seen + "' FROM companies")).isEqualTo("t");
  }

  @Test
  void aChangedFactIsTakenOverAndMovesUpdatedAt() {
    upsert(aRow().uen("U1").named("OLD NAME").code("46900"));
    database.execute("UPDATE companies SET updated_at = now() - INTERVAL '1 day'");
    database.execute("TRUNCATE staging_acra_companies");

    assertThat(upsert(aRow().uen("U1").named("NEW NAME").code("62011")))
        .extracting(UpsertedCompany::outcome)
        .containsExactly(UpsertOutcome.UPDATED);

    assertThat(
            database.rows(
                "SELECT name, industry_code, updated_at > now() - INTERVAL '1 hour' FROM companies"))
        .containsExactly("NEW NAME|62011|t");
  }

  @Test
  void anEnrichedValueIsNeverTurnedIntoNullNorOverwrittenByAGuess() {
    database.execute(
        """
        INSERT INTO companies (uen, name, website_domain, employees_est, ownership_type,
          industry_norm, incorporation_year, sg_registered)
        VALUES ('U1', 'ACME', 'acme.example', 42, 'family-owned', 'Old title', 1999, true)
        """);

    upsert(aRow().uen("U1").named("ACME").code(null).incorporated(null).registered(null));

    assertThat(
            database.value(
                """
                SELECT concat_ws('|', website_domain, employees_est, ownership_type, industry_norm,
                  incorporation_year, sg_registered) FROM companies
                """))
        .isEqualTo("acme.example|42|family-owned|Old title|1999|t");
  }

  @Test
  void aRowKnownToBeDeadIsNotUpserted() {
    assertThat(upsert(aRow().registered(false))).isEmpty();
    assertThat(database.number("SELECT count(*) FROM companies")).isZero();
  }

  @Test
  void anUnknownStatusStaysUnknown() {
    upsert(aRow().registered(null));
    assertThat(database.value("SELECT sg_registered FROM companies")).isEqualTo("null");
  }

  @Test
  void aCompanyOfTheSameNameThatLacksAUenTakesIt() {
    database.execute(
        "INSERT INTO companies (name, website_domain) VALUES ('Acme Pte Ltd', 'acme.example')");

    upsert(aRow().uen("U1").named("ACME PTE LTD"));

    assertThat(database.rows("SELECT uen, name, website_domain FROM companies"))
        .containsExactly("U1|ACME PTE LTD|acme.example");
  }

  @Test
  void aCompanysUenIsNeverOverwrittenByAnothersOfTheSameName() {
    database.execute("INSERT INTO companies (uen, name) VALUES ('OTHER', 'ACME')");

    upsert(aRow().uen("U1").named("Acme"));

    assertThat(database.rows("SELECT uen, name FROM companies ORDER BY company_id"))
        .containsExactly("OTHER|ACME", "U1|Acme");
  }

  @Test
  void twoCompaniesOfOneNameMakeTheNameNoProof() {
    database.execute("INSERT INTO companies (name) VALUES ('ACME'), ('Acme')");

    upsert(aRow().uen("U1").named("ACME"));

    assertThat(database.rows("SELECT uen FROM companies ORDER BY company_id"))
        .containsExactly("null", "null", "U1");
  }

  @Test
  void ofTwoNewRowsOfOneNameOnlyTheFirstAdoptsTheCompanyWithoutUen() {
    database.execute("INSERT INTO companies (name) VALUES ('ACME')");

    upsert(aRow().uen("U2").named("Acme"), aRow().uen("U1").named("ACME"));

    assertThat(database.rows("SELECT company_id, uen FROM companies ORDER BY company_id"))
        .hasSize(2)
        .first()
        .isEqualTo("1|U2");
  }

  @Test
  void aRowWithoutUenMatchesByNameAndIsNotDoubled() {
    Long[] ids = stage(aRow().withoutUen().named("No Number Traders"));
    assertThat(upsert(ids))
        .extracting(UpsertedCompany::outcome)
        .containsExactly(UpsertOutcome.INSERTED);
    assertThat(upsert(ids))
        .extracting(UpsertedCompany::outcome)
        .containsExactly(UpsertOutcome.UNCHANGED);
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(1);
  }

  @Test
  void aRowWithoutUenLeavesTheUenOfTheCompanyItMatches() {
    database.execute("INSERT INTO companies (uen, name) VALUES ('U1', 'ACME')");

    upsert(aRow().withoutUen().named("acme").code("62011"));

    assertThat(database.rows("SELECT uen, industry_code FROM companies"))
        .containsExactly("U1|62011");
  }

  @Test
  void rowsWithAndWithoutUenOfOneNameInOneBatchAreOneCompany() {
    upsert(aRow().withoutUen().named("ACME"), aRow().uen("U1").named("Acme"));
    assertThat(database.rows("SELECT uen FROM companies")).containsExactly("U1");
  }

  @Test
  void anySplitIntoBatchesGivesTheSameCompanies() {
    StagedRow[] rows = new StagedRow[30];
    for (int i = 0; i < rows.length; i++) {
      // Collisions on purpose: ten names for thirty UENs.
      rows[i] = aRow().uen("U%02d".formatted(i)).named("NAME " + i % 10);
    }
    Long[] ids = stage(rows);
    String companies = "SELECT uen, name, industry_code FROM companies ORDER BY uen";
    String seed = "INSERT INTO companies (name) VALUES ('name 3'), ('name 4'), ('NAME 4')";

    database.execute(seed);
    upsert(ids);
    List<String> atOnce = database.rows(companies);
    for (int size : new int[] {1, 7, 13}) {
      database.execute("TRUNCATE companies", seed);
      for (int from = 0; from < ids.length; from += size) {
        upsert(java.util.Arrays.copyOfRange(ids, from, Math.min(from + size, ids.length)));
      }
      assertThat(database.rows(companies)).as("batches of " + size).isEqualTo(atOnce);
    }
  }

  @Test
  void aCompanyHeldByAnotherTransactionIsGivenAsStoredAndTheOthersAreUpserted()
      throws SQLException {
    Long[] ids = stage(aRow().uen("U1").named("ACME"), aRow().uen("U2").named("GLOBEX"));
    upsert(ids[0]);
    database.execute("UPDATE companies SET last_seen = '2020-01-01'");
    try (var other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("UPDATE companies SET website_domain = 'acme.example'");

      List<UpsertedCompany> stored =
          client.inTransaction(
              transaction ->
                  transaction
                      .query("SET LOCAL lock_timeout = '50ms'")
                      .execute()
                      .chain(set -> companies.upsertWithoutWaiting(transaction, List.of(ids))));

      assertThat(stored)
          .extracting(UpsertedCompany::uen, UpsertedCompany::name, UpsertedCompany::outcome)
          .containsExactly(
              tuple("U1", "ACME", UpsertOutcome.UNCHANGED),
              tuple("U2", "GLOBEX", UpsertOutcome.INSERTED));
    }
  }

  @Test
  void whatNobodyHoldsIsUpsertedWithoutWaitingAsEver() {
    Long[] ids = stage(aRow().uen("U1"), aRow().uen("U2"));
    upsert(ids);
    database.execute("UPDATE companies SET last_seen = '2020-01-01'");
    client.inTransaction(tx -> companies.upsertWithoutWaiting(tx, List.of(ids)));
    assertThat(database.number("SELECT count(*) FROM companies WHERE last_seen > '2021-01-01'"))
        .isEqualTo(2);
  }

  private static Long[] stage(StagedRow... rows) {
    return StagedRow.stage(database, rows);
  }

  private List<UpsertedCompany> upsert(StagedRow... rows) {
    return upsert(stage(rows));
  }

  private List<UpsertedCompany> upsert(Long... ids) {
    return client.inTransaction(transaction -> companies.upsert(transaction, List.of(ids)));
  }

  private static String title(String code) {
    return database.value(
        "SELECT title FROM ssic_ref WHERE ssic_version = 2020 AND code = '" + code + "'");
  }
}
