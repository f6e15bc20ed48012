package dev.headstart.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.database.Plan;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The very statements that read the register, at 300,000 rows of which 30 % are alive. */
class StagingPlansTest {
  private static final TestDatabase database = TestPostgres.freshDatabase();

  @BeforeAll
  static void seed() {
    database.execute(
        """
        INSERT INTO staging_acra_companies (uen, entity_name, registered, ssic_version,
          primary_ssic_code, import_id)
        SELECT 'U' || n, 'NAME ' || n, n % 10 < 3, 2020, lpad((n % 900)::text, 5, '0'), 1
        FROM generate_series(1, 300000) n
        """,
        "VACUUM ANALYZE staging_acra_companies");
  }

  @Test
  void matchesAfterACheckpointAreOneRangeOfTheIndexAloneAndNothingIsSorted() {
    String plan =
        Plan.of(
                database.as("upsert_worker"),
                StagingTable.MATCHES_AFTER,
                "smallint, text[], text, bigint, bigint[]",
                "2020::smallint, '{00010,00011,00012}', '00011', 150000, '{}'")
            .text();
    assertThat(plan)
        .contains("Index Only Scan using idx_staging_acra_companies_match")
        .containsPattern("Index Cond: .*ROW\\(primary_ssic_code, staging_id\\) > ROW")
        .doesNotContain("Sort")
        .doesNotContain("Seq Scan");
  }

  @Test
  void theHeadIsAFewProbesOfTheIndex() {
    assertThat(headPlan(StagingTable.HEAD))
        .contains("idx_staging_acra_companies_match")
        .doesNotContain("Seq Scan")
        .doesNotContain("Bitmap");
  }

  @Test
  void itsKeysAreReadFromTheIndexAlone() {
    assertThat(headPlan(StagingTable.HEAD_KEYS))
        .contains("Index Only Scan using idx_staging_acra_companies_match")
        .doesNotContain("Seq Scan");
  }

  private static String headPlan(String sql) {
    return Plan.of(
            database.as("chat_api"),
            sql,
            "smallint, text[], integer[]",
            "2020::smallint, '{00010,00011}', '{5,5}'")
        .text();
  }
}
