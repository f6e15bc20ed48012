package dev.headstart.api.candidates;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import java.util.List;

/** A way to read the two segments of the list under one kind of filter. */
interface CandidateTable {
  /** Scored companies after a position, best first, ties by the higher id. */
  Uni<List<Candidate>> scored(
      SqlClient client, String tenantId, CandidatePosition after, CandidateFilter filter, int rows);

  /** Companies without a score after a position, by id. */
  Uni<List<Candidate>> unscored(
      SqlClient client, String tenantId, CandidatePosition after, CandidateFilter filter, int rows);

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
