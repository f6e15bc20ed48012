package dev.headstart.api.register;

import dev.headstart.industry.SsicVersion;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The only reader and writer of industry_overrides, besides an admin with SQL. */
@Singleton
public class OverrideTable {
  static final String ALL =
      """
      SELECT tenant_id, term, ssic_version, codes, note, updated_at FROM industry_overrides
      ORDER BY tenant_id, term
      """;

  /** Of all tenants; they are few, and held in memory. */
  Uni<List<TermOverride>> all(SqlClient client) {
    return client.preparedQuery(ALL).execute().map(OverrideTable::read);
  }

  static final String AFTER =
      """
      SELECT tenant_id, term, ssic_version, codes, note, updated_at FROM industry_overrides
      WHERE tenant_id = $1 AND term > $2 ORDER BY term LIMIT $3
      """;

  /** The rows that follow a term, by term. */
  public Uni<List<TermOverride>> after(SqlClient client, String tenantId, String term, int rows) {
    return client
        .preparedQuery(AFTER)
        .execute(Tuple.of(tenantId, term, rows))
        .map(OverrideTable::read);
  }

  static final String FIND =
      """
      SELECT tenant_id, term, ssic_version, codes, note, updated_at FROM industry_overrides
      WHERE tenant_id = $1 AND term = $2
      """;

  public Uni<Optional<TermOverride>> find(SqlClient client, String tenantId, String term) {
    return client
        .preparedQuery(FIND)
        .execute(Tuple.of(tenantId, term))
        .map(rows -> read(rows).stream().findFirst());
  }

  static final String PUT =
      """
      INSERT INTO industry_overrides (tenant_id, term, ssic_version, codes, note)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT ON CONSTRAINT industry_overrides_pkey DO UPDATE
      SET ssic_version = EXCLUDED.ssic_version, codes = EXCLUDED.codes, note = EXCLUDED.note,
          updated_at = now()
      RETURNING tenant_id, term, ssic_version, codes, note, updated_at
      """;

  /** Adds the override or replaces the one of the same term. */
  public Uni<TermOverride> put(
      SqlClient client,
      String tenantId,
      String term,
      SsicVersion edition,
      List<String> codes,
      String note) {
    String[] listed = codes.toArray(String[]::new);
    return client
        .preparedQuery(PUT)
        .execute(Tuple.of(tenantId, term, (short) edition.year(), listed, note))
        .map(rows -> read(rows).get(0));
  }

  static final String DELETE = "DELETE FROM industry_overrides WHERE tenant_id = $1 AND term = $2";

  /** False when there was none. */
  public Uni<Boolean> delete(SqlClient client, String tenantId, String term) {
    return client
        .preparedQuery(DELETE)
        .execute(Tuple.of(tenantId, term))
        .map(rows -> rows.rowCount() > 0);
  }

  private static List<TermOverride> read(RowSet<Row> rows) {
    return rows.stream().map(OverrideTable::read).toList();
  }

  private static TermOverride read(Row row) {
    boolean old = row.getShort("ssic_version") == SsicVersion.SSIC_2020.year();
    return new TermOverride(
        row.getString("tenant_id"),
        row.getString("term"),
        old ? SsicVersion.SSIC_2020 : SsicVersion.SSIC_2025,
        List.of(row.getArrayOfStrings("codes")),
        row.getString("note"),
        row.getOffsetDateTime("updated_at"));
  }
}
