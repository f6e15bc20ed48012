package dev.headstart.api.enrichment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Takes and settles enrichment_requests; asking for them is EnrichmentRequestTable's. */
@Singleton
class RequestQueueTable {
  static final String TAKE =
      """
      WITH due AS (
        SELECT tenant_id, company_id FROM enrichment_requests
        WHERE status IN ('pending', 'dispatching') AND due_at <= now()
        -- Heads first: somebody is looking.
        ORDER BY priority, due_at LIMIT $1 FOR UPDATE SKIP LOCKED
      ),
      taken AS (
        UPDATE enrichment_requests r
        -- due_at is now the lease: left behind by a crash, the request is due again.
        SET status = 'dispatching', attempts = attempts + 1, due_at = now() + INTERVAL '60 s'
        FROM due WHERE r.tenant_id = due.tenant_id AND r.company_id = due.company_id
        RETURNING r.*
      )
      SELECT t.tenant_id, t.company_id, t.event_id, t.job_id, t.attempts, t.requested_at,
             c.uen, c.name, c.industry_code, c.industry_norm, c.website_domain
      FROM taken t LEFT JOIN companies c USING (company_id)
      """;

  Uni<List<EnrichmentRequest>> take(SqlClient client, int most) {
    return client
        .preparedQuery(TAKE)
        .execute(Tuple.of(most))
        .map(rows -> rows.stream().map(RequestQueueTable::read).toList());
  }

  /** A request asked for again meanwhile has another event_id and stays as it is. */
  static final String DONE =
      """
      UPDATE enrichment_requests r
      SET status = 'done', completed_at = now(), last_error = NULL
      FROM unnest($1::text[], $2::bigint[], $3::uuid[]) AS d (tenant_id, company_id, event_id)
      WHERE r.tenant_id = d.tenant_id AND r.company_id = d.company_id
        AND r.event_id = d.event_id AND r.status = 'dispatching'
      """;

  Uni<Void> done(SqlClient client, List<EnrichmentRequest> requests) {
    Tuple parameters =
        Tuple.tuple()
            .addArrayOfString(
                requests.stream().map(EnrichmentRequest::tenantId).toArray(String[]::new))
            .addArrayOfLong(
                requests.stream().map(EnrichmentRequest::companyId).toArray(Long[]::new))
            .addArrayOfUUID(requests.stream().map(EnrichmentRequest::eventId).toArray(UUID[]::new));
    return client.preparedQuery(DONE).execute(parameters).replaceWithVoid();
  }

  static final String RETRY =
      """
      UPDATE enrichment_requests
      SET status = 'pending', due_at = now() + $4 * INTERVAL '1 ms', last_error = $5
      WHERE tenant_id = $1 AND company_id = $2 AND event_id = $3 AND status = 'dispatching'
      """;

  Uni<Void> retry(SqlClient client, EnrichmentRequest request, Duration in, String error) {
    Tuple parameters =
        Tuple.of(
            request.tenantId(),
            request.companyId(),
            request.eventId(),
            (double) in.toMillis(),
            error);
    return client.preparedQuery(RETRY).execute(parameters).replaceWithVoid();
  }

  static final String FAILED =
      """
      UPDATE enrichment_requests
      SET status = 'failed', completed_at = now(), last_error = $4
      WHERE tenant_id = $1 AND company_id = $2 AND event_id = $3 AND status = 'dispatching'
      """;

  Uni<Void> failed(SqlClient client, EnrichmentRequest request, String error) {
    Tuple parameters = Tuple.of(request.tenantId(), request.companyId(), request.eventId(), error);
    return client.preparedQuery(FAILED).execute(parameters).replaceWithVoid();
  }

  private static EnrichmentRequest read(Row row) {
    return new EnrichmentRequest(
        row.getString("tenant_id"),
        row.getLong("company_id"),
        row.getUUID("event_id"),
        row.getLong("job_id"),
        row.getInteger("attempts"),
        row.getOffsetDateTime("requested_at"),
        new EnrichmentRequest.Company(
            row.getString("uen"),
            row.getString("name"),
            row.getString("industry_code"),
            row.getString("industry_norm"),
            row.getString("website_domain")));
  }
}
