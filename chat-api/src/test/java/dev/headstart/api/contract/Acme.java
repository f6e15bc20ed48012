package dev.headstart.api.contract;

import static dev.headstart.api.contract.Tenants.as;
import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.postgres.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tenant that has something of everything, all of it with a mark that can be told by. */
final class Acme {
  static final String QUESTION = "{\"message\":\"46900\"}";

  /** Without its last brace, so that it can be gone on with. */
  static final String TURN =
      "{\"assistant_id\":\"agent\",\"input\":{\"messages\":[{\"type\":\"human\",\"content\":\"46900\"}]}";

  static final List<String> LISTS =
      List.of("/candidates", "/scores", "/jobs", "/industries/misses", "/industries/overrides");

  /** A text in which one of these stands tells something of Acme. */
  static final String MARKS = "(?s).*(acme|4321|0\\.987|1234).*";

  private static final String THREAD = "33333333-3333-4333-8333-333333333333";

  private Acme() {}

  /** Of a database in which nobody has anything but Acme. */
  static Things hasEverything(Tenants tenants) {
    TestDatabase database = tenants.database();
    tenants.forgetAll();
    database.execute("TRUNCATE companies, staging_acra_companies");
    stageMany(database, 30, "I", "46900");
    tenants.refresh();
    calls();
    insertsWhatTheSystemDidForIt(database);
    Map<String, String> cursors = new HashMap<>();
    for (String list : LISTS) {
      cursors.put(list, as("acme").get(list + "?limit=1").path("nextCursor"));
    }
    assertThat(cursors.values()).doesNotContainNull();
    String run = database.value("SELECT run_id FROM chat_turns WHERE tenant_id = 'acme'");
    tenants.settle();
    return new Things("7654321", "8654321", THREAD, run, "acmegizmo", "a-key-of-acme", cursors);
  }

  private static void calls() {
    as("acme").header("Idempotency-Key", "a-key-of-acme").body(QUESTION).post("/chat");
    as("acme")
        .body("{\"thread_id\":\"" + THREAD + "\",\"metadata\":{\"of\":\"acme\"}}")
        .post("/threads");
    as("acme").body(TURN + "}").post("/threads/" + THREAD + "/runs/wait");
    as("acme").body("{\"codes\":[\"46900\"]}").put("/industries/overrides/acmegizmo");
    as("acme").body("{\"codes\":[]}").put("/industries/overrides/other");
    as("acme").body("{\"ttfb_ms\":1234}").post("/metrics/ttfb");
  }

  private static void insertsWhatTheSystemDidForIt(TestDatabase database) {
    database.execute(
        "INSERT INTO industry_misses VALUES ('acme', 'acmemiss', 2, now()), ('acme', 'x', 1, now())",
        """
        INSERT INTO background_jobs (job_id, tenant_id, params, dedupe_key, total, parked, scheduled_for)
        VALUES (7654321, 'acme', '{"terms":["acmegizmo"]}', 'k', 100, 1, now() + INTERVAL '1 hour')
        """,
        """
        INSERT INTO background_jobs (job_id, tenant_id, params, dedupe_key, total, scheduled_for,
          status, outcome, ended_at)
        VALUES (8654321, 'acme', '{"terms":["acmegizmo"]}', 'k', 100, now(), 'done', 'completed', now())
        """,
        "INSERT INTO parked_rows (job_id, staging_id, tenant_id, reason) VALUES (7654321, 1, 'acme', 'x')",
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'acme', company_id, 0.987, 'high', 'acmesecret' FROM companies
        ON CONFLICT (tenant_id, company_id) DO UPDATE
        SET score = EXCLUDED.score, rationale = EXCLUDED.rationale
        """,
        """
        INSERT INTO run_batches (run_id, job_id, tenant_id, attempt, rows_inserted, rows_updated,
          rows_unchanged, rows_skipped, rows_parked, duration_ms)
        VALUES (1, 7654321, 'acme', 1, 4321, 0, 0, 0, 0, 1)
        """);
  }
}
