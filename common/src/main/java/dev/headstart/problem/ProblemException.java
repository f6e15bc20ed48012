package dev.headstart.problem;

/** Ends a call with a problem: {@code throw new ProblemException(Problem.notFound("job 42"))}. */
public final class ProblemException extends RuntimeException {
  // The problem is not serializable and an exception of one HTTP call never travels.
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    // An expected answer, not a failure of ours: no stack trace.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
