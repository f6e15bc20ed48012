package dev.headstart.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The night over a broad request against the ceiling, the old way and the established one: new
 * rows, changed rows, and unchanged ones.
 */
final class NightBench {
  /** Construction, trade and transport: a quarter of the register's living. */
  private static final String CODES = "4%";

  private static final String MATCHES =
      """
      SELECT s.uen, s.entity_name, r.title, s.primary_ssic_code, s.registered, s.ssic_version,
        EXTRACT(YEAR FROM s.registration_incorporation_date)::integer AS year,
        COALESCE(s.company_type_description, s.business_constitution_description,
                 s.entity_type_description) AS ownership
      FROM staging_acra_companies s
      LEFT JOIN ssic_ref r ON r.ssic_version = s.ssic_version AND r.code = s.primary_ssic_code
      WHERE s.primary_ssic_code LIKE '4%' AND s.registered IS NOT FALSE AND s.uen IS NOT NULL
      """;

  /** What the night stores per row, without any of its bookkeeping, in one statement. */
  private static final String ONE_STATEMENT =
      """
      INSERT INTO TARGET AS c (uen, name, industry_norm, industry_code, sg_registered, ssic_version,
        incorporation_year, ownership_type)
      """
          + MATCHES
          + """
      ON CONFLICT (uen) DO UPDATE SET name = EXCLUDED.name, industry_norm = EXCLUDED.industry_norm,
        industry_code = EXCLUDED.industry_code, sg_registered = EXCLUDED.sg_registered,
        last_seen = now(), updated_at = now()
      """;

  /** Like companies; the naive and the old way keep the fillfactor that a table has by default. */
  private static final List<String> TABLES =
      List.of("companies", "bench_ceiling", "bench_batch", "bench_naive", "bench_per_row");

  private static final List<String> ROOMY = TABLES.subList(1, 3);

  private final Installation installation;
  private final String register;
  private final Meter meter;
  private final Supplier<Duration> self = () -> Cpu.of(ProcessHandle.current());

  NightBench(Installation installation, String register, Connection connection) {
    this.installation = installation;
    this.register = register;
    this.meter = new Meter(connection, installation.postgres()::cpu);
  }

  void measure() throws Exception {
    autovacuum("off"); // it would come when it likes, and be counted to whoever runs then
    try {
      compare();
    } finally {
      autovacuum("on");
    }
  }

  private void autovacuum(String set) throws Exception {
    meter.update("ALTER SYSTEM SET autovacuum = " + set);
    meter.number("SELECT count(*) FROM (SELECT pg_reload_conf()) AS done");
  }

  private void compare() throws Exception {
    empty(meter);
    for (String table : TABLES.subList(1, TABLES.size())) {
      meter.update("DROP TABLE IF EXISTS " + table);
      meter.update("CREATE TABLE " + table + " (LIKE companies INCLUDING ALL)");
    }
    for (String table : ROOMY) {
      meter.update("ALTER TABLE " + table + " SET (fillfactor = 45)"); // LIKE leaves it out
    }
    meter.update("DROP TABLE IF EXISTS bench_requests");
    meter.update("CREATE TABLE bench_requests (LIKE enrichment_requests INCLUDING ALL)");
    SpringBatchWay.install(meter.connection());
    try (Program worker = installation.worker(register)) {
      night(CODES).run(); // both programs warm
      spring(" LIMIT 20000").run();
      meter.update("TRUNCATE companies, enrichment_requests, bench_batch, bench_requests");
      compare(worker, "new rows");
      for (String table : TABLES) {
        meter.update("UPDATE " + table + " SET name = 'FORMERLY ' || name");
      }
      vacuum();
      compare(worker, "changed rows");
      vacuum();
      compare(worker, "unchanged rows");
    }
    for (String table : TABLES.subList(1, TABLES.size())) {
      meter.update("DROP TABLE " + table);
    }
  }

  /** As before the first night. */
  static void empty(Meter meter) throws Exception {
    meter.update(
        "TRUNCATE companies, enrichment_requests, lead_scores, background_jobs, run_summaries,"
            + " run_batches, run_event_logs, job_runs, run_stage_stats, parked_rows");
  }

  private void vacuum() throws Exception {
    for (String table : TABLES) {
      meter.update("VACUUM (ANALYZE) " + table);
    }
  }

  private void compare(Program worker, String what) throws Exception {
    System.out.println(what);
    Meter.Figures ceiling = statement("one statement, the ceiling", "bench_ceiling");
    Meter.Figures night = meter.measure("the night", "companies", worker::cpu, night(CODES)::run);
    Meter.Figures batch = meter.measure("Spring Batch", "bench_batch", self, spring("")::run);
    Meter.Figures naive = statement("as naive, no room", "bench_naive");
    Meter.Figures perRow =
        meter.measure(
            "row by row, as before",
            "bench_per_row",
            self,
            new PerRowWay(meter.connection(), "bench_per_row", MATCHES)::run);
    System.out.printf(
        "  the night: %.2f of the ceiling, %.1f times row by row, %.1f times Spring Batch with %.2f of its CPU, %.2f of naive's WAL%n",
        night.perSecond() / ceiling.perSecond(),
        night.perSecond() / perRow.perSecond(),
        night.perSecond() / batch.perSecond(),
        night.cpuPerMillion() / batch.cpuPerMillion(),
        night.walPerRow() / naive.walPerRow());
  }

  private Meter.Figures statement(String what, String table) throws Exception {
    return meter.measure(
        what,
        table,
        () -> Duration.ZERO,
        () -> meter.timed(ONE_STATEMENT.replace("TARGET", table)));
  }

  private NightWay night(String codes) {
    return new NightWay(
        HttpClient.newHttpClient(), installation.workerUrl(), meter.connection(), codes);
  }

  private SpringBatchWay spring(String limit) {
    return new SpringBatchWay(
        installation.postgres().source(register), "bench_batch", "bench_requests", MATCHES + limit);
  }
}
