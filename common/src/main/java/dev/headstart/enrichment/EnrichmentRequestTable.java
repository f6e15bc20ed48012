package dev.headstart.enrichment;

import dev.headstart.settings.EnrichmentMode;
import dev.headstart.settings.Settings;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Asks for enrichment; taking and answering requests is the dispatcher's. */
@Singleton
public class EnrichmentRequestTable {
  /**
   * One row per company and tenant. A company enriched within 7 days (issue: a fresh answer costs
   * and says nothing new) is left alone; one that waits is only moved forward.
   */
  private static final String INSERT =
      """
      INSERT INTO enrichment_requests AS r (tenant_id, company_id, job_id, priority)
      SELECT $%s, company_id, $%s, $%s FROM %s
      ORDER BY company_id
      ON CONFLICT (tenant_id, company_id) DO UPDATE SET
        status = 'pending', priority = EXCLUDED.priority, job_id = EXCLUDED.job_id,
        event_id = CASE WHEN r.status = 'pending' THEN r.event_id ELSE gen_random_uuid() END,
        attempts = CASE WHEN r.status = 'pending' THEN r.attempts ELSE 0 END,
        due_at = now(), requested_at = now(), completed_at = NULL, last_error = NULL
      WHERE (r.status = 'pending' AND r.priority > EXCLUDED.priority)
         OR r.status = 'failed'
         OR (r.status = 'done' AND r.completed_at < now() - INTERVAL '7 days')
      """;

  static final String REQUEST =
      INSERT.formatted("1", "3", "4", "unnest($2::bigint[]) AS company_id");

  /**
   * The same as part of a statement: $2 tenant, $3 job, $4 priority.
   *
   * @param companies a table of that statement with a column company_id, no company twice
   */
  public static String requestOf(String companies) {
    return INSERT.formatted("2", "3", "4", companies);
  }

  private final boolean enabled;

  EnrichmentRequestTable(Settings settings) {
    enabled = settings.enrichment() != EnrichmentMode.OFF;
  }

  public boolean isEnabled() {
    return enabled;
  }

  /**
   * Requests the enrichment of these companies in the caller's transaction.
   *
   * @param jobId the job that upserted them, null for a head
   * @return how many requests were written; 0 with ENRICHMENT_MODE=off
   */
  public Uni<Integer> request(
      SqlClient transaction,
      String tenantId,
      List<Long> companyIds,
      Long jobId,
      EnrichmentPriority priority) {
    if (!enabled || companyIds.isEmpty()) {
      return Uni.createFrom().item(0);
    }
    Tuple parameters =
        Tuple.of(tenantId, companyIds.toArray(Long[]::new), jobId, (short) priority.ordinal());
    return transaction.preparedQuery(REQUEST).execute(parameters).map(rows -> rows.rowCount());
  }
}
