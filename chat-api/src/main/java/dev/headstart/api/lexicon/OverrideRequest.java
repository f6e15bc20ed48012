package dev.headstart.api.lexicon;

import dev.headstart.industry.SsicTree;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.List;
import java.util.Locale;

/**
 * Body of PUT /industries/overrides/{term}.
 *
 * @param codes of any level; an empty list says that the term is no industry
 * @param note why, for the next admin
 */
public record OverrideRequest(List<String> codes, String note) {
  /** A term that means more codes than this means nothing. */
  private static final int MOST_CODES = 50;

  private static final int LONGEST_NOTE = 500;

  List<String> checked(SsicTree tree) {
    if (codes == null || codes.size() > MOST_CODES) {
      throw invalid("codes", "must be a list of at most " + MOST_CODES + " codes");
    }
    if (noted().length() > LONGEST_NOTE) {
      throw invalid("note", "must have at most " + LONGEST_NOTE + " characters");
    }
    List<String> known =
        codes.stream().map(code -> code == null ? "" : code.toUpperCase(Locale.ROOT)).toList();
    for (String code : known) {
      if (tree.node(code).isEmpty()) {
        String edition = "SSIC " + tree.version().year();
        throw invalid("codes", "must be codes of " + edition + ", and " + code + " is none");
      }
    }
    return known.stream().distinct().toList();
  }

  /** PostgreSQL's text holds no NUL. */
  String noted() {
    return note == null ? "" : note.replace("\0", "").strip();
  }

  private static ProblemException invalid(String field, String why) {
    return new ProblemException(Problem.invalid(field, why));
  }
}
