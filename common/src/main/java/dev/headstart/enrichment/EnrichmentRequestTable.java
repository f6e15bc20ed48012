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
  /** Random once per statement: asking the system per row takes as long as storing the row. */
  private static final String EVENT_ID =
      "((SELECT left(replace(gen_random_uuid()::text, '-', ''), 16))"
          + " || lpad(to_hex(company_id), 16, '0'))::uuid";

  /** Whether an earlier request of the company gives way to one of priority $4. */
  private static String givesWay(String r) {
    return """
        ((R.status = 'pending' AND R.priority > $4)
         OR R.status = 'failed'
         OR (R.status = 'done' AND R.completed_at < now() - INTERVAL '7 days'))
        """
        .replace("R.", r + ".");
  }

  /**
   * One row per company and tenant. A company enriched within 7 days (issue: a fresh answer costs
   * and says nothing new) is left alone; one that waits is only moved forward.
   */
  private static String request(String tenant, String companies) {
    return """
        INSERT INTO enrichment_requests AS r (tenant_id, company_id, job_id, priority, event_id)
        SELECT TENANT, company_id, $3, $4, %s FROM %s
        -- What stays as it is is not locked either: nobody waits for it, and nothing is logged. A subquery
        -- of its own is a look-up per row, also in a plan of when the table was small.
        WHERE NOT (SELECT EXISTS (
          SELECT FROM enrichment_requests stays
          WHERE stays.tenant_id = TENANT AND stays.company_id = picked.company_id AND NOT %s))
        ORDER BY company_id
        ON CONFLICT (tenant_id, company_id) DO UPDATE SET
          status = 'pending', priority = EXCLUDED.priority, job_id = EXCLUDED.job_id,
          event_id = CASE WHEN r.status = 'pending' THEN r.event_id ELSE EXCLUDED.event_id END,
          attempts = CASE WHEN r.status = 'pending' THEN r.attempts ELSE 0 END,
          due_at = now(), requested_at = now(), completed_at = NULL, last_error = NULL
        WHERE %s
        """
        .formatted(EVENT_ID, companies, givesWay("stays"), givesWay("r"))
        .replace("TENANT", tenant);
  }

  static final String REQUEST = request("$1", "unnest($2::bigint[]) AS picked(company_id)");

  /**
   * The same as part of a statement: $2 tenant, $3 job, $4 priority.
   *
   * @param companies a table of that statement with a column company_id, no company twice
   */
  public static String requestOf(String companies) {
    return request("$2", companies + " AS picked");
  }

  /** The same for companies that this statement has inserted: nobody can have asked before. */
  public static String requestOfNew(String companies) {
    return """
        INSERT INTO enrichment_requests (tenant_id, company_id, job_id, priority, event_id)
        SELECT $2, company_id, $3, $4, %s FROM %s
        """
        .formatted(EVENT_ID, companies);
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
