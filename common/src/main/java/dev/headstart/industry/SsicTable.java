package dev.headstart.industry;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Reads the classification that the migrations keep. */
@Singleton
public class SsicTable {
  static final String EDITION =
      """
      SELECT code, level, parent, section, title FROM ssic_ref
      WHERE ssic_version = $1 ORDER BY section, length(code), code
      """;

  /** One edition, whole; about 1,700 rows. */
  public Uni<SsicTree> load(SqlClient client, SsicVersion version) {
    return client
        .preparedQuery(EDITION)
        .execute(Tuple.of((short) version.year()))
        .map(rows -> SsicTree.of(version, rows.stream().map(SsicTable::read).toList()));
  }

  private static SsicNode read(Row row) {
    return new SsicNode(
        row.getString("code"),
        SsicLevel.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
        row.getString("parent"),
        row.getString("section"),
        row.getString("title"));
  }
}
