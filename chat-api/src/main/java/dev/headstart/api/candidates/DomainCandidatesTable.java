package dev.headstart.api.candidates;

import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;

/** The few companies of one website, of an industry or of any. */
@Singleton
class DomainCandidatesTable implements CandidateTable {
  static final String SCORED =
      FewCandidatesTable.scoredOf(
          "website_domain = $5 AND ($6::text[] IS NULL OR LOWER(industry_norm) = ANY($6))");

  static final String UNSCORED =
      FewCandidatesTable.unscoredOf(
          "website_domain = $4 AND ($5::text[] IS NULL OR LOWER(industry_norm) = ANY($5))");

  @Override
  public String scored() {
    return SCORED;
  }

  @Override
  public String unscored() {
    return UNSCORED;
  }

  @Override
  public Tuple filtered(Tuple parameters, CandidateFilter by) {
    return parameters
        .addString(by.websiteDomain().orElseThrow())
        .addArrayOfString(by.titlesArray());
  }
}
