package dev.headstart.problem;

import dev.headstart.paging.WrongPageException;
import java.util.ArrayList;
import java.util.List;

/** Whoever has three values wrong is told so at once, and not three times. */
public final class Checks {
  private Checks() {}

  /**
   * @throws ProblemException 400 with an entry for each check that throws what names its field
   */
  public static void all(Runnable... checks) {
    List<FieldError> errors = new ArrayList<>();
    for (Runnable check : checks) {
      try {
        check.run();
      } catch (WrongPageException e) {
        errors.add(FieldError.of(e.parameter(), e.reason()));
      } catch (ProblemException e) {
        errors.addAll(e.problem().errors());
      }
    }
    if (!errors.isEmpty()) {
      throw new ProblemException(Problem.invalid(errors));
    }
  }
}
