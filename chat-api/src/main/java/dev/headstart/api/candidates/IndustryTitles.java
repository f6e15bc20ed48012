package dev.headstart.api.candidates;

import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.industry.SsicNode;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import dev.headstart.staging.StagedRegister;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * From the words of a user to the industry titles that companies carry, by the same resolver as the
 * chat. Titles rather than codes: a title survives the change of SSIC edition, a code does not.
 */
@Singleton
class IndustryTitles {
  private static final int LONGEST = 500;

  private final RegisterCatalog catalog;

  IndustryTitles(RegisterCatalog catalog) {
    this.catalog = catalog;
  }

  /** Lower-cased titles; none when the words name no industry. */
  List<String> of(String words) {
    check(words);
    StagedRegister register = catalog.current();
    return CandidateFilter.lowerCase(
        codes(register, words).stream()
            .flatMap(code -> register.tree().node(code).stream())
            .map(SsicNode::title)
            .toList());
  }

  /**
   * @throws ProblemException 400 when there are more of them than anybody means
   */
  static void check(String words) {
    if (words != null && words.length() > LONGEST) {
      throw new ProblemException(
          Problem.invalid("industry", "must be at most " + LONGEST + " characters"));
    }
  }

  private static Set<String> codes(StagedRegister register, String words) {
    Set<String> asMessage = register.resolver().resolve(words).codes();
    // The parameter's name says that it is an industry, which a message would have to show.
    return asMessage.isEmpty() ? register.resolver().resolveTerm(words).codes() : asMessage;
  }
}
