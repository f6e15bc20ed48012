package dev.headstart.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.ds.PGSimpleDataSource;

/** A night over one broad industry, new rows and then unchanged ones, against the ceiling. */
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
      execute(
          connection,
          "DELETE FROM enrichment_requests WHERE company_id IN (SELECT company_id FROM companies WHERE industry_code LIKE '46%')");
      execute(connection, "DELETE FROM companies WHERE industry_code LIKE '46%'");
      execute(connection, "DROP TABLE IF EXISTS bench_companies");
      execute(connection, "CREATE TABLE bench_companies (LIKE companies INCLUDING ALL)");
      execute(connection, "ALTER TABLE bench_companies SET (fillfactor = 80)");
      execute(connection, "VACUUM (ANALYZE) companies");
      try {
        compare(connection, "new rows");
        compare(connection, "unchanged rows");
      } finally {
        execute(connection, "DROP TABLE bench_companies");
      }
    }
  }

  private void compare(Connection connection, String what) throws Exception {
    execute(connection, "CHECKPOINT");
    long start = System.nanoTime();
    int rows = execute(connection, CEILING);
    double ceiling = rows / seconds(start);
    execute(connection, "CHECKPOINT");
    double night = night();
    System.out.printf(
        "night, %-15s %,9.0f rows/s with all bookkeeping; one INSERT … SELECT %,9.0f rows/s; ratio %.2f (%,d rows)%n",
        what, night, ceiling, night / ceiling, rows);
  }

  /** Rows per second of a run opened now, from the worker's own record of it. */
  private double night() throws Exception {
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
                "SELECT rows_total / EXTRACT(EPOCH FROM ended_at - started_at) FROM run_summaries"
                    + " WHERE run_id = "
                    + Long.parseLong(run))) {
      result.next();
      return result.getDouble(1);
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

  private static int execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
