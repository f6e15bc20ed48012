package dev.headstart.api.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.enrichment.LeadScore.Bucket;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadScoreTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static RegisterFacts facts(
      Boolean registered, LocalDate incorporated, String form, Integer officers) {
    return new RegisterFacts(
        1, registered, incorporated, form, officers, null, false, false, false);
  }

  @Test
  void allPartsTogetherAreOne() {
    RegisterFacts best =
        new RegisterFacts(
            1,
            true,
            LocalDate.of(2010, 1, 1),
            "EXEMPT PRIVATE COMPANY LIMITED BY SHARES",
            4,
            TODAY.minusMonths(3),
            true,
            true,
            true);
    LeadScore score = LeadScore.of(best, TODAY);
    assertThat(score.score()).isEqualTo(1.0);
    assertThat(score.bucket()).isEqualTo(Bucket.HIGH);
    assertThat(score.rationale())
        .isEqualTo(
            "1.00: registered (+0.30), 16 years old (+0.20), exempt private company limited by"
                + " shares (+0.15), 4 officers (+0.10), annual return within 18 months (+0.10),"
                + " describes its activity (+0.05), has a second activity (+0.05), has a website"
                + " (+0.05).");
  }

  @Test
  void theDeadScoreNothing() {
    LeadScore score = LeadScore.of(facts(false, LocalDate.of(2010, 1, 1), "COMPANY", 9), TODAY);
    assertThat(score).isEqualTo(new LeadScore(0, Bucket.LOW, "0.00: no longer registered."));
  }

  @Test
  void whatTheRegisterDoesNotSayAddsNothing() {
    LeadScore score = LeadScore.of(facts(null, null, null, null), TODAY);
    assertThat(score)
        .isEqualTo(new LeadScore(0.1, Bucket.LOW, "0.10: registration not stated (+0.10)."));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01, 0.35",
    "2025-06-02, 0.35",
    "2025-06-01, 0.42",
    "2023-06-02, 0.42",
    "2023-06-01, 0.50",
    "1965-08-09, 0.50"
  })
  void ageCountsInFullYears(LocalDate incorporated, double score) {
    assertThat(LeadScore.of(facts(true, incorporated, null, null), TODAY).score()).isEqualTo(score);
  }

  @ParameterizedTest
  @CsvSource({"0.69, MEDIUM", "0.70, HIGH", "0.40, MEDIUM", "0.39, LOW"})
  void bucketsBeginAtTheirEdge(double score, Bucket bucket) {
    assertThat(Bucket.of((int) Math.round(score * 100))).isEqualTo(bucket);
  }
}
