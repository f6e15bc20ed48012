package dev.headstart.api.scores;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads lead_scores in the order of idx_lead_scores_score_id. */
@Singleton
class ScoreListTable {
  /** Above every row: scores end at 1. First and next page are the same statement this way. */
  static final double BEFORE_FIRST_SCORE = 2;

  static final long BEFORE_FIRST_ID = Long.MAX_VALUE;

  /**
   * The inner LIMIT (the largest page, of an export, and the row in excess) tells the planner that
   * few rows are wanted, which a generic plan cannot see in $4; without it the join hashes all of
   * companies.
   */
  static final String PAGE =
      """
      SELECT s.company_id, c.name, s.score, s.bucket, s.rationale
      FROM (
        SELECT company_id, score, bucket, rationale FROM lead_scores
        WHERE tenant_id = $1 AND (score, company_id) < ($2, $3)
        ORDER BY score DESC, company_id DESC LIMIT 501
      ) s
      LEFT JOIN companies c USING (company_id)
      ORDER BY s.score DESC, s.company_id DESC LIMIT $4
      """;

  /** The rows that follow a position, best first, ties by the higher id. */
  Uni<List<LeadScoreRow>> after(
      SqlClient client, String tenantId, double score, long companyId, int rows) {
    return client
        .preparedQuery(PAGE)
        .execute(Tuple.of(tenantId, score, companyId, rows))
        .map(found -> found.stream().map(ScoreListTable::read).toList());
  }

  private static LeadScoreRow read(Row row) {
    return new LeadScoreRow(
        row.getLong("company_id"),
        row.getString("name"),
        row.getDouble("score"),
        row.getString("bucket"),
        row.getString("rationale"));
  }
}
