package dev.headstart.api.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.scores.ScorePlans;
import dev.headstart.database.Plan;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The very statements of the lists at 200,000 companies, of which 195,000 have a score. */
class CandidatePlansTest {
  private static final TestDatabase DATABASE = TestPostgres.freshDatabase();
  private static final String MIDDLE = "'default', 0.5, 100000, 51";
  private static final String BROAD = "'{title 0,title 00}'";
  private static final String NARROW = "'{title 7,title 8}'";

  @BeforeAll
  static void seed() {
    DATABASE.execute(
        """
        INSERT INTO companies (company_id, uen, name, industry_norm, website_domain)
        SELECT n, 'U' || n, 'Company ' || n,
               'TITLE ' || CASE WHEN n % 10 < 3 THEN 0 ELSE n % 900 END,
               CASE WHEN n % 3 = 0 THEN 'w' || n / 3 || '.sg' END
        FROM generate_series(1, 200000) n
        """,
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', n, (n * 7919 % 1000) / 1000.0, 'low', repeat('because ', 20)
        FROM generate_series(1, 195000) n
        """,
        "ANALYZE");
  }

  private static String plan(String sql, String types, String arguments) {
    String plan = Plan.of(DATABASE.as("chat_api"), sql, types, arguments).text();
    assertThat(plan).doesNotContain("Seq Scan").doesNotContain("Hash");
    return plan;
  }

  @Test
  void aPageOfScoresIsOneRangeOfTheScoreIndex() {
    assertThat(plan(ScorePlans.PAGE, "text, float8, bigint, bigint", MIDDLE))
        .contains("idx_lead_scores_score_id")
        .contains("ROW(score, company_id) < ROW($2, $3)")
        .containsPattern("Index Cond: .*ROW\\(score, company_id\\)")
        .contains("companies_pkey")
        .doesNotContain("Sort");
  }

  @Test
  void aPageOfAllCandidatesIsOneRangeOfTheScoreIndex() {
    assertThat(plan(AllCandidatesTable.SCORED, "text, float8, bigint, bigint", MIDDLE))
        .contains("idx_lead_scores_score_id")
        .containsPattern("Index Cond: .*ROW\\(score, company_id\\)")
        .contains("companies_pkey")
        .doesNotContain("Sort")
        .as("what the index leaves is only asked whose it is")
        .doesNotContainPattern("Filter: (?!\\(\\(tenant_id = \\(InitPlan)");
  }

  @Test
  void companiesWithoutAScoreAreReadById() {
    assertThat(plan(AllCandidatesTable.UNSCORED, "text, bigint, bigint", "'default', 190000, 51"))
        .contains("companies_pkey")
        .contains("lead_scores_pkey")
        .contains("Merge Anti Join")
        .doesNotContain("Sort");
  }

  @Test
  void aBroadIndustryWalksTheScoreIndexAndSortsNothing() {
    assertThat(
            plan(
                ManyCandidatesTable.SCORED,
                "text, float8, bigint, bigint, text[]",
                MIDDLE + ", " + BROAD))
        .contains("idx_lead_scores_score_id")
        .containsPattern("Index Cond: .*ROW\\(s?\\.?score, s?\\.?company_id\\)")
        .contains("companies_pkey")
        .doesNotContain("Sort");
    assertThat(
            plan(
                ManyCandidatesTable.UNSCORED,
                "text, bigint, bigint, text[]",
                "'default', 190000, 51, " + BROAD))
        .contains("companies_pkey")
        .contains("lead_scores_pkey")
        .contains("Merge Anti Join")
        .doesNotContain("Sort");
  }

  @Test
  void aNarrowIndustryStartsAtItsTitles() {
    assertThat(
            plan(
                FewCandidatesTable.SCORED,
                "text, float8, bigint, bigint, text[]",
                MIDDLE + ", " + NARROW))
        .contains("idx_companies_industry_norm_lower")
        .contains("lead_scores_pkey");
    assertThat(
            plan(
                FewCandidatesTable.UNSCORED,
                "text, bigint, bigint, text[]",
                "'default', 0, 51, " + NARROW))
        .contains("idx_companies_industry_norm_lower")
        .contains("lead_scores_pkey");
    assertThat(plan(CandidateCountTable.COUNT_UP_TO_MANY, "text[]", BROAD))
        .contains("idx_companies_industry_norm_lower");
  }

  @Test
  void theNewestAreReadFromTheEndOfTheKey() {
    String from = "'default', 100000, 51";
    assertThat(plan(NewestCandidatesTable.ALL, "text, bigint, bigint", from))
        .contains("Index Scan Backward using companies_pkey")
        .contains("lead_scores_pkey");
    assertThat(
            plan(NewestCandidatesTable.MANY, "text, bigint, bigint, text[]", from + ", " + BROAD))
        .contains("Index Scan Backward using companies_pkey")
        .contains("lead_scores_pkey");
    assertThat(
            plan(NewestCandidatesTable.FEW, "text, bigint, bigint, text[]", from + ", " + NARROW))
        .contains("idx_companies_industry_norm_lower")
        .contains("lead_scores_pkey");
    assertThat(
            plan(
                NewestCandidatesTable.DOMAIN,
                "text, bigint, bigint, text, text[]",
                from + ", 'w77.sg', NULL"))
        .contains("idx_companies_website_domain");
  }

  @Test
  void aWebsiteStartsAtItsDomain() {
    assertThat(
            plan(
                DomainCandidatesTable.SCORED,
                "text, float8, bigint, bigint, text, text[]",
                MIDDLE + ", 'w77.sg', NULL"))
        .contains("idx_companies_website_domain")
        .contains("lead_scores_pkey");
    assertThat(
            plan(
                DomainCandidatesTable.UNSCORED,
                "text, bigint, bigint, text, text[]",
                "'default', 0, 51, 'w77.sg', " + NARROW))
        .contains("idx_companies_website_domain")
        .contains("lead_scores_pkey");
  }
}
