package dev.headstart.problem;

import java.time.Duration;
import java.util.Optional;

/** Ends a call with a problem: {@code throw new ProblemException(Problem.notFound("job 42"))}. */
public final class ProblemException extends RuntimeException {
  /** For problems that pass by themselves, one cannot say when. */
  private static final Duration A_MOMENT = Duration.ofSeconds(2);

  // The problem is not serializable and an exception of one HTTP call never travels.
  private final transient Problem problem;
  private final Duration retryAfter;

  public ProblemException(Problem problem) {
    this(problem, A_MOMENT);
  }

  /**
   * @param retryAfter when it makes sense to ask again, told with 429 and 503
   */
  public ProblemException(Problem problem, Duration retryAfter) {
    // An expected answer, not a failure of ours: no stack trace.
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  public Problem problem() {
    return problem;
  }

  /** The header Retry-After: whole seconds, rounded up; empty where it has no place. */
  Optional<String> retryAfter() {
    boolean passes = problem.status() == 429 || problem.status() == 503;
    return passes
        ? Optional.of(String.valueOf(Math.max(1, retryAfter.plusMillis(999).toSeconds())))
        : Optional.empty();
  }
}
