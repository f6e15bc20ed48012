package dev.headstart.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {
  private final TestDatabase database = TestPostgres.freshDatabase();

  @Test
  void ssicTablesHoldBothEditionsWithAllLevels() {
    assertThat(
            database.rows(
                """
                SELECT ssic_version, level, count(*) FROM ssic_ref
                GROUP BY 1, 2 ORDER BY 1, 3
                """))
        .containsExactly(
            "2020|section|21",
            "2020|division|81",
            "2020|group|204",
            "2020|class|382",
            "2020|subclass|1023",
            "2025|section|22",
            "2025|division|82",
            "2025|group|212",
            "2025|class|390",
            "2025|subclass|988");
  }

  @Test
  void everyCodeHangsBelowAParentOfItsOwnEdition() {
    assertThat(
            database.rows(
                """
                SELECT c.ssic_version, c.code FROM ssic_ref c
                LEFT JOIN ssic_ref p ON p.ssic_version = c.ssic_version AND p.code = c.parent
                WHERE c.level <> 'section' AND p.code IS NULL
                """))
        .isEmpty();
  }

  @Test
  void theIndexesOfThePrdExistAndAreValid() {
    assertThat(
            database.rows(
                """
                SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
                WHERE i.indisvalid AND c.relname IN ('idx_companies_industry_norm_lower',
                  'idx_companies_name_lower', 'idx_companies_website_domain', 'idx_lead_scores_score_id')
                """))
        .hasSize(4);
  }

  @Test
  void migratingAgainChangesNothing() {
    Migrations.apply("jdbc:" + database.url(), database.user(), database.password());
    assertThat(database.number("SELECT count(*) FROM flyway_schema_history WHERE NOT success"))
        .isZero();
  }

  @Test
  void companiesKeepHotUpdates() {
    assertThat(database.value("SELECT reloptions FROM pg_class WHERE relname = 'companies'"))
        .contains("fillfactor=45");
    assertThat(
            database.number(
                "SELECT count(*) FROM pg_indexes WHERE tablename = 'companies' AND indexdef LIKE '%last_seen%'"))
        .as("an index on last_seen would end HOT updates")
        .isZero();
  }

  @Test
  void inNamesControlsAreBlanksAndWhatTurnsTheDirectionOfWritingIsGone_nothingElse() {
    assertThat(
            database.rows(
                """
                SELECT to_hex(c) FROM generate_series(1, 65535) AS c
                WHERE c NOT BETWEEN 55296 AND 57343
                  AND clean_name(' a' || chr(c) || 'b ') <> CASE
                    WHEN c IN (1564, 8206, 8207) OR c BETWEEN 8234 AND 8238 OR c BETWEEN 8294 AND 8297
                    THEN 'ab'
                    WHEN c < 32 OR c BETWEEN 127 AND 159
                    THEN 'a b' ELSE 'a' || chr(c) || 'b' END
                """))
        .isEmpty();
  }
}
