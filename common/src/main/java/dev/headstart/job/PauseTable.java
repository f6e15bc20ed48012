package dev.headstart.job;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.List;

/** Holds jobs back and lets them go on; a claim and every batch ask. */
@Singleton
public class PauseTable {
  /** Selects the pauses that hold back the job {@code j} of background_jobs. */
  static String holdsBack(String j) {
    return """
        SELECT FROM pauses p WHERE p.scope = 'all'
          OR (p.scope = 'tenant' AND p.subject = J.tenant_id)
          OR (p.scope = 'job' AND p.subject = J.job_id::text)
        """
        .replace("J.", j + ".");
  }

  static final String PAUSE =
      """
      WITH paused AS (
        INSERT INTO pauses (scope, subject, reason) VALUES ($1, $2, $3)
        ON CONFLICT (scope, subject) DO UPDATE SET reason = EXCLUDED.reason
      )
      INSERT INTO run_event_logs (tenant_id, job_id, event, actor, reason)
      VALUES (CASE $1 WHEN 'tenant' THEN $2 END, CASE $1 WHEN 'job' THEN $2::bigint END,
        $1 || '_paused', 'operator', $3)
      """;

  static final String RESUME =
      """
      WITH resumed AS (
        DELETE FROM pauses WHERE scope = $1 AND subject = $2 RETURNING scope, subject
      )
      INSERT INTO run_event_logs (tenant_id, job_id, event, actor)
      SELECT CASE scope WHEN 'tenant' THEN subject END,
        CASE scope WHEN 'job' THEN subject::bigint END, scope || '_resumed', 'operator'
      FROM resumed
      """;

  static final String IN_FORCE =
      "SELECT scope, subject, reason, paused_at FROM pauses ORDER BY paused_at, scope, subject";

  static final String IN_FORCE_FOR =
      """
      SELECT scope, subject, reason, paused_at FROM pauses p
      WHERE scope = 'all' OR (scope = 'tenant' AND subject = $1)
        OR EXISTS (SELECT FROM background_jobs j
          -- A CASE, for the planner may ask in any order and a tenant's name is no number.
          WHERE j.job_id = CASE p.scope WHEN 'job' THEN p.subject::bigint END AND j.tenant_id = $1)
      ORDER BY paused_at, scope, subject
      """;

  /**
   * Holds back from the next batch edge on.
   *
   * @param reason what the event log should say, or null
   */
  public Uni<Void> pause(SqlClient client, Pause.Scope scope, String subject, String reason) {
    return client
        .preparedQuery(PAUSE)
        .execute(Tuple.of(scope.word(), subject, reason))
        .replaceWithVoid();
  }

  /**
   * @return false when nothing was held back
   */
  public Uni<Boolean> resume(SqlClient client, Pause.Scope scope, String subject) {
    return client
        .preparedQuery(RESUME)
        .execute(Tuple.of(scope.word(), subject))
        .map(rows -> rows.rowCount() > 0);
  }

  public Uni<List<Pause>> inForce(SqlClient client) {
    return client.preparedQuery(IN_FORCE).execute().map(PauseTable::read);
  }

  /** Those that hold back anything of the tenant's. */
  public Uni<List<Pause>> inForce(SqlClient client, String tenantId) {
    return client.preparedQuery(IN_FORCE_FOR).execute(Tuple.of(tenantId)).map(PauseTable::read);
  }

  private static List<Pause> read(RowSet<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Pause(
                    Pause.Scope.ofWord(row.getString("scope")),
                    row.getString("subject"),
                    row.getString("reason"),
                    row.getOffsetDateTime("paused_at")))
        .toList();
  }
}
