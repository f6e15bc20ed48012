package dev.headstart.api.lexicon;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.util.List;

/** The only writer of industry_misses. */
@Singleton
class MissTable {
  /** Sorted, so that two processes never lock rows in different orders. */
  static final String ADD =
      """
      INSERT INTO industry_misses (tenant_id, term, count, last_seen)
      SELECT tenant_id, term, count, now() FROM unnest($1::text[], $2::text[], $3::bigint[])
        AS seen (tenant_id, term, count)
      ORDER BY tenant_id, term
      ON CONFLICT ON CONSTRAINT industry_misses_pkey DO UPDATE
      SET count = industry_misses.count + EXCLUDED.count, last_seen = EXCLUDED.last_seen
      """;

  /** Each pair of tenant and term once. */
  Uni<Void> add(SqlClient client, List<Misses.Counted> seen) {
    String[] tenants = seen.stream().map(Misses.Counted::tenantId).toArray(String[]::new);
    String[] terms = seen.stream().map(Misses.Counted::term).toArray(String[]::new);
    Long[] counts = seen.stream().map(Misses.Counted::count).toArray(Long[]::new);
    return client.preparedQuery(ADD).execute(Tuple.of(tenants, terms, counts)).replaceWithVoid();
  }

  static final String FIRST =
      """
      SELECT term, count, last_seen FROM industry_misses WHERE tenant_id = $1
      ORDER BY last_seen DESC, term DESC LIMIT $2
      """;

  Uni<List<Miss>> first(SqlClient client, String tenantId, int rows) {
    return client
        .preparedQuery(FIRST)
        .execute(Tuple.of(tenantId, rows))
        .map(found -> found.stream().map(MissTable::read).toList());
  }

  static final String AFTER =
      """
      SELECT term, count, last_seen FROM industry_misses
      WHERE tenant_id = $1 AND (last_seen, term) < ($2, $3)
      ORDER BY last_seen DESC, term DESC LIMIT $4
      """;

  /** The rows that follow a position, newest first. */
  Uni<List<Miss>> after(
      SqlClient client, String tenantId, OffsetDateTime lastSeen, String term, int rows) {
    return client
        .preparedQuery(AFTER)
        .execute(Tuple.of(tenantId, lastSeen, term, rows))
        .map(found -> found.stream().map(MissTable::read).toList());
  }

  static final String FORGET =
      "DELETE FROM industry_misses WHERE last_seen < now() - INTERVAL '90 days'";

  Uni<Integer> forget(SqlClient client) {
    return client.query(FORGET).execute().map(rows -> rows.rowCount());
  }

  private static Miss read(Row row) {
    return new Miss(
        row.getString("term"), row.getLong("count"), row.getOffsetDateTime("last_seen"));
  }
}
