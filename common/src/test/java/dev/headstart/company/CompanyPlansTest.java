package dev.headstart.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.Plan;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The very upserts, at 200,000 companies and as many register rows. */
class CompanyPlansTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();

  static final List<String> BY_UEN =
      List.of(CompanyTable.UPSERT_BY_UEN, CompanyTable.UPSERT_FREE_BY_UEN);

  @BeforeAll
  static void seed() {
    database.execute(
        """
        INSERT INTO companies (uen, name, industry_norm)
        SELECT 'U' || n, 'Name ' || n, 'Title ' || n % 900 FROM generate_series(1, 200000) n
        """,
        """
        INSERT INTO staging_acra_companies (uen, entity_name, registered, ssic_version,
          primary_ssic_code, import_id)
        SELECT 'U' || n, 'NAME ' || n, true, 2020, '46900', 1 FROM generate_series(1, 200000) n
        """,
        "VACUUM ANALYZE");
  }

  @ParameterizedTest
  @FieldSource("BY_UEN")
  void matchingByUenReadsNeitherTableWhole(String statement) {
    assertThat(plan(statement))
        .contains("staging_acra_companies_pkey")
        .contains("Conflict Arbiter Indexes: companies_uen_key")
        .contains("idx_companies_name_lower")
        .doesNotContain("Seq Scan on companies")
        .doesNotContain("Seq Scan on staging_acra_companies");
  }

  @Test
  void matchingByNameUsesTheLowerCasedName() {
    assertThat(plan(CompanyTable.UPSERT_BY_NAME))
        .contains("idx_companies_name_lower")
        .doesNotContain("Seq Scan on companies")
        .doesNotContain("Seq Scan on staging_acra_companies");
  }

  private static String plan(String sql) {
    return Plan.of(database.as("chat_api"), sql, "bigint[]", "'{1,2,3}'").text();
  }
}
