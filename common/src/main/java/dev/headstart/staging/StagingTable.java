package dev.headstart.staging;

import dev.headstart.industry.SsicVersion;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Reads the staged register by the one index that holds only rows not known to be dead. */
@Singleton
public class StagingTable {
  /** The first rows of each slot's code; a few index probes whatever the size of the register. */
  private static String head(String columns) {
    return """
        SELECT s.*, slot.code
        FROM unnest($2::text[], $3::integer[]) WITH ORDINALITY AS slot(code, rows, place)
        CROSS JOIN LATERAL (
          SELECT %s FROM staging_acra_companies
          WHERE ssic_version = $1 AND primary_ssic_code = slot.code AND registered IS NOT FALSE
          ORDER BY staging_id LIMIT slot.rows
        ) s
        ORDER BY slot.place, s.staging_id
        """
        .formatted(columns);
  }

  static final String HEAD =
      head("staging_id, uen, left(clean_name(entity_name), 500) AS entity_name");

  /** From the index alone. */
  static final String HEAD_KEYS = head("staging_id");

  /**
   * Matches in the order of the checkpoint, keys only, from the index alone: $1 edition, $2 codes,
   * $3 and $4 checkpoint, $5 head.
   */
  public static final String MATCHES_AFTER =
      """
      SELECT primary_ssic_code, staging_id FROM staging_acra_companies
      WHERE ssic_version = $1 AND primary_ssic_code = ANY ($2::text[])
        AND (primary_ssic_code, staging_id) > ($3, $4)
        AND registered IS NOT FALSE
        AND staging_id <> ALL ($5::bigint[])
      ORDER BY primary_ssic_code, staging_id
      """;

  static final String LIVE_COUNTS =
      "SELECT ssic_version, ssic_code, rows_live FROM staging_code_counts WHERE rows_live > 0";

  public Uni<List<StagedMatch>> head(SqlClient client, SsicVersion version, List<HeadSlot> slots) {
    return client
        .preparedQuery(HEAD)
        .execute(of(version, slots))
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new StagedMatch(
                                row.getLong("staging_id"),
                                row.getString("uen"),
                                row.getString("entity_name"),
                                row.getString("code")))
                    .toList());
  }

  /** The same rows for whoever needs their keys only. */
  public Uni<List<Long>> headKeys(SqlClient client, SsicVersion version, List<HeadSlot> slots) {
    return client
        .preparedQuery(HEAD_KEYS)
        .execute(of(version, slots))
        .map(rows -> rows.stream().map(row -> row.getLong("staging_id")).toList());
  }

  private static Tuple of(SsicVersion version, List<HeadSlot> slots) {
    return Tuple.of(
        (short) version.year(),
        slots.stream().map(HeadSlot::code).toArray(String[]::new),
        slots.stream().map(HeadSlot::rows).toArray(Integer[]::new));
  }

  /** Live rows per code and edition, as the last import left them. */
  public Uni<List<CodeCount>> liveCounts(SqlClient client) {
    return client
        .preparedQuery(LIVE_COUNTS)
        .execute()
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new CodeCount(
                                SsicVersion.ofYear(row.getShort("ssic_version")),
                                row.getString("ssic_code"),
                                row.getLong("rows_live")))
                    .toList());
  }

  /** Parameters of {@link #MATCHES_AFTER}. */
  public static Tuple after(Matches matches, Checkpoint checkpoint) {
    return Tuple.of(
        (short) matches.version().year(),
        matches.codes().toArray(String[]::new),
        checkpoint.code(),
        checkpoint.stagingId(),
        matches.head().toArray(Long[]::new));
  }
}
