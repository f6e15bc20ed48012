package dev.headstart.api.jobs;

import dev.headstart.problem.FieldError;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** Body of POST /jobs/staging_upsert: the industries in the user's words or as SSIC codes. */
public record StagingUpsertRequest(List<String> terms) {
  private static final int MOST_TERMS = 20;
  private static final int MOST_CHARACTERS = 80;

  /**
   * @throws ProblemException 400 naming each wrong field
   */
  List<String> checked() {
    if (terms == null || terms.isEmpty()) {
      throw new ProblemException(Problem.invalid("terms", "must hold at least one industry"));
    }
    if (terms.size() > MOST_TERMS) {
      throw new ProblemException(
          Problem.invalid("terms", "must hold at most 20 industries, was " + terms.size()));
    }
    List<FieldError> wrong = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      String term = terms.get(i);
      if (term == null || cleaned(term).isEmpty()) {
        wrong.add(FieldError.of("terms." + i, "must not be empty"));
      } else if (term.length() > MOST_CHARACTERS) {
        wrong.add(FieldError.of("terms." + i, "must have at most 80 characters"));
      }
    }
    if (!wrong.isEmpty()) {
      throw new ProblemException(Problem.invalid(wrong));
    }
    return terms.stream().map(StagingUpsertRequest::cleaned).toList();
  }

  /** PostgreSQL's text holds no NUL. */
  private static String cleaned(String term) {
    return term.replace("\0", "").strip();
  }
}
