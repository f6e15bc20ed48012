package dev.headstart.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A night over one broad industry against the ceiling and the old way: new rows, changed rows, and
 * unchanged ones. Wants UPSERT_MAX_PER_JOB above the rows of that industry.
 */
final class NightBench {
  /** Division 46, wholesale trade: the broadest of the register. */
  private static final String TERM = "46";

  /** What the worker stores per row, without any of its bookkeeping, in one statement. */
  private static final String CEILING =
      """
      INSERT INTO bench_companies AS c (uen, name, industry_norm, industry_code, ssic_version,
        incorporation_year, sg_registered, ownership_type)
      SELECT s.uen, s.entity_name, r.title, s.primary_ssic_code, s.ssic_version,
        EXTRACT(YEAR FROM s.registration_incorporation_date)::integer, s.registered,
        COALESCE(s.company_type_description, s.business_constitution_description,
                 s.entity_type_description)
      FROM staging_acra_companies s
      LEFT JOIN ssic_ref r ON r.ssic_version = s.ssic_version AND r.code = s.primary_ssic_code
      WHERE s.primary_ssic_code LIKE '46%' AND s.registered IS NOT FALSE AND s.uen IS NOT NULL
      ON CONFLICT (uen) DO UPDATE SET name = EXCLUDED.name, industry_norm = EXCLUDED.industry_norm,
        industry_code = EXCLUDED.industry_code, sg_registered = EXCLUDED.sg_registered,
        last_seen = now()
      """;

  private static final String MATCHES =
      """
      SELECT s.uen, s.entity_name, r.title, s.primary_ssic_code, s.registered
      FROM staging_acra_companies s
      LEFT JOIN ssic_ref r ON r.ssic_version = s.ssic_version AND r.code = s.primary_ssic_code
      WHERE s.primary_ssic_code LIKE '46%' AND s.registered IS NOT FALSE AND s.uen IS NOT NULL
      """;

  /** Made like companies; the ceiling's and the old way's. */
  private static final List<String> COPIES = List.of("bench_companies", "bench_companies_per_row");

  private static final List<String> TABLES = List.of("companies", COPIES.get(0), COPIES.get(1));

  private final HttpClient http;
  private final String chatApi;
  private final String worker;
  private final PGSimpleDataSource database = new PGSimpleDataSource();

  NightBench(HttpClient http, String chatApi, String worker, String jdbcUrl) {
    this.http = http;
    this.chatApi = chatApi;
    this.worker = worker;
    database.setURL(jdbcUrl);
  }

  void measure() throws Exception {
    try (Connection connection = database.getConnection()) {
      Meter meter = new Meter(connection);
      meter.update(
          "DELETE FROM enrichment_requests WHERE company_id IN (SELECT company_id FROM companies WHERE industry_code LIKE '46%')");
      meter.update("DELETE FROM companies WHERE industry_code LIKE '46%'");
      for (String table : COPIES) {
        meter.update("DROP TABLE IF EXISTS " + table);
        meter.update("CREATE TABLE " + table + " (LIKE companies INCLUDING ALL)");
      }
      // LIKE leaves it out; the old way keeps the default.
      meter.update("ALTER TABLE " + COPIES.get(0) + " SET (fillfactor = 45)");
      try {
        compare(meter, "new rows");
        for (String table : TABLES) {
          meter.update(
              "UPDATE " + table + " SET name = 'FORMERLY ' || name WHERE industry_code LIKE '46%'");
        }
        compare(meter, "changed rows");
        compare(meter, "unchanged rows");
      } finally {
        for (String table : COPIES) {
          meter.update("DROP TABLE " + table);
        }
      }
    }
  }

  private void compare(Meter meter, String what) throws Exception {
    for (String table : TABLES) {
      meter.update("VACUUM (ANALYZE) " + table);
    }
    System.out.println(what);
    double ceiling =
        meter.measure(
            "one INSERT … SELECT, the ceiling", COPIES.get(0), () -> meter.timed(CEILING));
    double night = meter.measure("the night, all bookkeeping on", "companies", this::night);
    double perRow =
        meter.measure(
            "row by row, as before",
            COPIES.get(1),
            new PerRowWay(meter.connection(), COPIES.get(1), MATCHES)::run);
    System.out.printf(
        "  the night is %.2f of the ceiling and %.1f times row by row%n",
        night / ceiling, night / perRow);
  }

  /** Rows and seconds of a run opened now, from the worker's own record of it. */
  private Meter.Done night() throws Exception {
    post(chatApi + "/jobs/staging_upsert", "{\"terms\":[\"" + TERM + "\"]}");
    String run = field(post(worker + "/runs", "{\"window\":\"now\"}"), "run_id");
    String state;
    do {
      Thread.sleep(200);
      state = get(worker + "/runs/" + run);
    } while (!"finished".equals(field(state, "state")));
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "SELECT rows_total, EXTRACT(EPOCH FROM ended_at - started_at) FROM run_summaries"
                    + " WHERE run_id = "
                    + Long.parseLong(run))) {
      result.next();
      return new Meter.Done(result.getLong(1), result.getDouble(2));
    }
  }

  private String post(String address, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String get(String address) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address)));
  }

  private String send(HttpRequest.Builder request) throws Exception {
    HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  private static String field(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException("no " + name + " in " + json);
    }
    return matcher.group(1);
  }
}
