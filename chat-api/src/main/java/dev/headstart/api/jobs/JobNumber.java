package dev.headstart.api.jobs;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;

/** Reads the job_id of a path. */
final class JobNumber {
  private JobNumber() {}

  /**
   * @throws ProblemException 400 naming job_id when it is no positive whole number
   */
  static long parse(String text) {
    try {
      long number = Long.parseLong(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, with the value
    }
    throw new ProblemException(
        Problem.invalid("job_id", "must be a positive whole number, was " + text));
  }
}
