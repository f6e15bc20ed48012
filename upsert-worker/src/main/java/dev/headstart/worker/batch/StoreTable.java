package dev.headstart.worker.batch;

import dev.headstart.company.CompanyTable;
import dev.headstart.enrichment.EnrichmentPriority;
import dev.headstart.enrichment.EnrichmentRequestTable;
import dev.headstart.job.Claim;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Stores the rows of a batch and asks for their enrichment; rows stay in the server. */
@Singleton
class StoreTable {
  private static final String COUNTS =
      """
      SELECT count(*) FILTER (WHERE outcome = 'inserted')::integer AS inserted,
             count(*) FILTER (WHERE outcome = 'updated')::integer AS updated,
             count(*) FILTER (WHERE outcome = 'unchanged')::integer AS unchanged
      FROM done
      """;

  static final String STORE = CompanyTable.STORING + COUNTS;

  /** $2 tenant, $3 job, $4 priority. */
  static final String STORE_AND_REQUEST =
      CompanyTable.STORING
          + ", asked AS ("
          + EnrichmentRequestTable.requestOfNew("done WHERE outcome = 'inserted'")
          + "), asked_again AS ("
          + EnrichmentRequestTable.requestOf(
              "(SELECT company_id FROM done WHERE outcome <> 'inserted')")
          + ")\n"
          + COUNTS;

  private final EnrichmentRequestTable enrichment;

  StoreTable(EnrichmentRequestTable enrichment) {
    this.enrichment = enrichment;
  }

  /**
   * Rows without a UEN are not stored, nor those that died meanwhile; so the counts may be fewer.
   */
  Uni<BatchOutcome> store(SqlClient transaction, Claim claim, List<Long> stagingIds) {
    Tuple parameters = Tuple.of(stagingIds.toArray(Long[]::new));
    if (enrichment.isEnabled()) {
      parameters
          .addString(claim.tenantId())
          .addLong(claim.jobId())
          .addShort((short) EnrichmentPriority.NIGHT.ordinal());
    }
    return transaction
        .preparedQuery(enrichment.isEnabled() ? STORE_AND_REQUEST : STORE)
        .execute(parameters)
        .map(rows -> read(rows.iterator().next()));
  }

  private static BatchOutcome read(Row row) {
    return new BatchOutcome(
        row.getInteger("inserted"),
        row.getInteger("updated"),
        row.getInteger("unchanged"),
        0,
        0,
        null);
  }
}
