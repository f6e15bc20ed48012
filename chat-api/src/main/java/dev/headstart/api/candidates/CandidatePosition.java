package dev.headstart.api.candidates;

import dev.headstart.paging.KeysetCursor;
import dev.headstart.paging.Position;

/**
 * A place in the list.
 *
 * @param scored the segment: companies with a score come first
 * @param score of the row before; of no meaning in the second segment
 */
record CandidatePosition(boolean scored, double score, long companyId) {
  /** Before the best row. Scores end at 1, so first and next page are the same statement. */
  static final CandidatePosition START = new CandidatePosition(true, 2, Long.MAX_VALUE);

  /** Before the first company without a score. */
  static final CandidatePosition SEAM = new CandidatePosition(false, 0, Long.MIN_VALUE);

  /** Before the newest company. */
  static final CandidatePosition NEWEST = new CandidatePosition(false, 0, Long.MAX_VALUE);

  static CandidatePosition read(Position position) {
    return position.text(0).equals("scored")
        ? new CandidatePosition(true, position.number(1), position.whole(2))
        : new CandidatePosition(false, 0, position.whole(1));
  }

  static String write(KeysetCursor cursor, CandidateOrder order, Candidate row) {
    return row.score() == null || order == CandidateOrder.NEWEST
        ? cursor.write("unscored", row.companyId())
        : cursor.write("scored", row.score(), row.companyId());
  }
}
