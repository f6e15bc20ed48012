package dev.headstart.api.idempotency;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;

/** The header Idempotency-Key: a text of the client's choice, with or without the quotes. */
record IdempotencyKey(String text) {

  /**
   * @throws ProblemException 400 when it is empty, too long or not plain ASCII
   */
  static IdempotencyKey parse(String header) {
    String text =
        header.length() > 1 && header.startsWith("\"") && header.endsWith("\"")
            ? header.substring(1, header.length() - 1)
            : header;
    if (!text.matches("[\\x21-\\x7e]{1,255}")) {
      throw new ProblemException(
          Problem.invalid("Idempotency-Key", "must be 1 to 255 visible ASCII characters"));
    }
    return new IdempotencyKey(text);
  }
}
