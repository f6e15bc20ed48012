package dev.headstart.worker.runs;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;

/** What a caller of /runs may say. */
record RunRequest(boolean isNow) {

  /**
   * @param body empty, {} or {"window":"now"}
   */
  static RunRequest parse(String body) {
    if (body == null || body.isBlank()) {
      return new RunRequest(false);
    }
    try {
      Object window = new JsonObject(body).getValue("window");
      if (window == null) {
        return new RunRequest(false);
      }
      if ("now".equals(window)) {
        return new RunRequest(true);
      }
    } catch (DecodeException e) {
      throw new ProblemException(Problem.malformed("The body is not a JSON object."));
    }
    throw new ProblemException(Problem.invalid("window", "must be \"now\" or left out"));
  }

  static long runId(String text) {
    try {
      long id = Long.parseLong(text);
      if (id > 0) {
        return id;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new ProblemException(
        Problem.invalid("run_id", "must be a positive whole number, was " + text));
  }
}
