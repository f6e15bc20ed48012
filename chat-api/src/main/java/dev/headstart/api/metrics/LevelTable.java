package dev.headstart.api.metrics;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlClient;
import jakarta.inject.Singleton;

/** Reads the levels that Prometheus samples, over all tenants. */
@Singleton
class LevelTable {
  record Levels(double queuedJobs, double queueAgeSeconds, double leadScores) {
    static final Levels UNKNOWN = new Levels(Double.NaN, Double.NaN, Double.NaN);
  }

  static final String READ =
      """
      SELECT (SELECT count(*) FROM background_jobs WHERE status = 'queued') AS queued,
             -- How long the job has waited that waited longest.
             (SELECT COALESCE(EXTRACT(EPOCH FROM now() - min(created_at)), 0)::float8
              FROM background_jobs WHERE status = 'queued') AS queue_age,
             (SELECT count(*) FROM lead_scores) AS scores
      """;

  Uni<Levels> read(SqlClient client) {
    return client.query(READ).execute().map(rows -> read(rows.iterator().next()));
  }

  private static Levels read(Row row) {
    return new Levels(row.getLong("queued"), row.getDouble("queue_age"), row.getLong("scores"));
  }
}
