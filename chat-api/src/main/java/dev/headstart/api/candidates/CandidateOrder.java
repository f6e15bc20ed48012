package dev.headstart.api.candidates;

import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import java.util.Locale;

/** What comes first in the list. */
enum CandidateOrder {
  SCORE(CandidatePosition.START),
  /** Added last. */
  NEWEST(CandidatePosition.NEWEST);

  private final CandidatePosition start;

  CandidateOrder(CandidatePosition start) {
    this.start = start;
  }

  CandidatePosition start() {
    return start;
  }

  static CandidateOrder parse(String sort) {
    if (sort == null || sort.isBlank()) {
      return SCORE;
    }
    for (CandidateOrder order : values()) {
      if (order.word().equals(sort)) {
        return order;
      }
    }
    throw new ProblemException(Problem.invalid("sort", "must be score or newest"));
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a cursor is bound to besides the filter; nothing for the order that always was. */
  String inCursor() {
    return this == SCORE ? "" : word();
  }
}
