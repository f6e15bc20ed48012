package dev.headstart.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One job through the standing worker, in a run opened by hand, with all its bookkeeping. */
record NightWay(HttpClient http, String worker, Connection connection, String codes) {
  /** As the chat queues it, without its head. */
  private static final String ENQUEUE =
      """
      INSERT INTO background_jobs (params, dedupe_key, total, scheduled_for)
      SELECT jsonb_build_object('terms', jsonb_build_array('bench'), 'ssic_version', 2020,
               'codes', jsonb_agg(ssic_code ORDER BY ssic_code), 'head', '[]'::jsonb),
        'bench', sum(rows_live), now()
      FROM staging_code_counts WHERE ssic_code LIKE ? AND rows_live > 0
      """;

  Meter.Done run() throws Exception {
    String run = start();
    while (!"finished".equals(field(send("GET", "/runs/" + run, ""), "state"))) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return done(run);
  }

  /** Begins, and gives the run. */
  String start() throws Exception {
    try (var statement = connection.prepareStatement(ENQUEUE)) {
      statement.setString(1, codes);
      statement.executeUpdate();
    }
    return field(send("POST", "/runs", "{\"window\":\"now\"}"), "run_id");
  }

  boolean isFinished(String run) throws Exception {
    return "finished".equals(field(send("GET", "/runs/" + run, ""), "state"));
  }

  /** Rows and seconds, from the worker's own record of the run. */
  private Meter.Done done(String run) throws SQLException {
    try (var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "SELECT rows_success, EXTRACT(EPOCH FROM ended_at - started_at),"
                    + " (SELECT count(*) FROM run_batches b WHERE b.run_id = r.run_id)"
                    + " FROM run_summaries r WHERE run_id = "
                    + Long.parseLong(run))) {
      result.next();
      return new Meter.Done(result.getLong(1), result.getDouble(2), result.getLong(3));
    }
  }

  /** What the run says of its rests. */
  String view(String run) throws Exception {
    return send("GET", "/runs/" + run, "");
  }

  private String send(String method, String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(worker + path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
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
