package dev.headstart.api.enrichment;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** The only writer of lead_scores. */
@Singleton
class LeadScoreTable {
  record Scored(String tenantId, long companyId, LeadScore score) {}

  static final String UPSERT =
      """
      INSERT INTO lead_scores AS l (tenant_id, company_id, score, bucket, rationale)
      SELECT * FROM unnest($1::text[], $2::bigint[], $3::float8[], $4::text[], $5::text[])
      -- The same order for all writers: no deadlocks.
      ORDER BY 1, 2
      ON CONFLICT (tenant_id, company_id) DO UPDATE
      SET score = EXCLUDED.score, bucket = EXCLUDED.bucket, rationale = EXCLUDED.rationale,
          scored_at = now()
      """;

  Uni<Void> upsert(SqlClient transaction, List<Scored> scores) {
    Tuple parameters =
        Tuple.tuple()
            .addArrayOfString(scores.stream().map(Scored::tenantId).toArray(String[]::new))
            .addArrayOfLong(scores.stream().map(Scored::companyId).toArray(Long[]::new))
            .addArrayOfDouble(scores.stream().map(s -> s.score().score()).toArray(Double[]::new))
            .addArrayOfString(
                scores.stream().map(s -> s.score().bucket().word()).toArray(String[]::new))
            .addArrayOfString(
                scores.stream().map(s -> s.score().rationale()).toArray(String[]::new));
    return transaction.preparedQuery(UPSERT).execute(parameters).replaceWithVoid();
  }
}
