package dev.headstart.api.candidates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;

/**
 * A way to read the two segments of the list under one kind of filter. Its statements have the
 * tenant as $1, the position after that, the number of rows, and then their filter.
 */
interface CandidateTable {
  /** Position: score and company_id, $2 and $3. */
  String scored();

  /** Position: company_id, $2. */
  String unscored();

  /** Adds what the statements are filtered by. */
  Tuple filtered(Tuple parameters, CandidateFilter by);

  /** Scored companies after a position, best first, ties by the higher id. */
  default Uni<List<Candidate>> scored(
      SqlClient client, String tenantId, CandidatePosition after, CandidateFilter by, int rows) {
    Tuple parameters = Tuple.of(tenantId, after.score(), after.companyId(), rows);
    return client
        .preparedQuery(scored())
        .execute(filtered(parameters, by))
        .map(CandidateTable::read);
  }

  /** Companies without a score after a position, by id. */
  default Uni<List<Candidate>> unscored(
      SqlClient client, String tenantId, CandidatePosition after, CandidateFilter by, int rows) {
    Tuple parameters = Tuple.of(tenantId, after.companyId(), rows);
    return client
        .preparedQuery(unscored())
        .execute(filtered(parameters, by))
        .map(CandidateTable::read);
  }

  static List<Candidate> read(RowSet<Row> rows) {
    return rows.stream().map(CandidateTable::read).toList();
  }

  private static Candidate read(Row row) {
    return new Candidate(
        row.getLong("company_id"),
        row.getString("uen"),
        row.getString("name"),
        row.getString("industry_norm"),
        row.getString("industry_code"),
        row.getString("website_domain"),
        row.getBoolean("sg_registered"),
        row.getDouble("score"),
        row.getOffsetDateTime("last_seen").toInstant(),
        row.getOffsetDateTime("updated_at").toInstant());
  }
}
