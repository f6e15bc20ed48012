package dev.headstart.bench;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Map;

/** What a page costs far down a list, and what a whole list costs as a file. */
record ListBench(Installation installation, String register) {
  /** Of the list alone, whatever the size of the register. */
  private static final int COMPANIES = 2_000_000;

  private static final int FAR_DOWN = 10_000;
  private static final int REQUESTS = 400;

  @SuppressWarnings("try") // the service is reached over HTTP
  void measure() throws Exception {
    // The program may take no more than this for its objects, however long the list is.
    Map<String, String> small = Map.of("JAVA_TOOL_OPTIONS", "-Xmx256m");
    try (Connection connection = installation.postgres().connect(register);
        Program chatApi = installation.chatApi(register, small)) {
      Meter meter = new Meter(connection, installation.postgres()::cpu);
      fill(meter);
      HttpClient http = HttpClient.newHttpClient();
      pages(http);
      export(http, chatApi, "application/x-ndjson");
      export(http, chatApi, "text/csv");
      meter.update("TRUNCATE companies, lead_scores RESTART IDENTITY CASCADE");
    }
  }

  private void fill(Meter meter) throws Exception {
    meter.update("TRUNCATE companies, lead_scores RESTART IDENTITY CASCADE");
    meter.update(
        """
        INSERT INTO companies (uen, name, industry_norm, industry_code, sg_registered)
        SELECT 'B' || n, 'BENCH COMPANY ' || n || ' PTE. LTD.', 'Freight transport', '49231', true
        FROM generate_series(1, %d) n
        """
            .formatted(COMPANIES));
    meter.update(
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', n, (n %% 100) / 100.0, 'low', 'because' FROM generate_series(1, %d) n
        """
            .formatted(COMPANIES * 9 / 10));
    meter.update("VACUUM ANALYZE companies");
    meter.update("VACUUM ANALYZE lead_scores");
  }

  private void pages(HttpClient http) throws Exception {
    // Walked by pages of 200: a cursor names a row, not a page.
    String after = "";
    int down = FAR_DOWN * 50;
    for (int row = 0; row < down; row += 200) {
      after = "&after=" + cursor(get(http, "/candidates?limit=200" + after));
    }
    for (int i = 0; i < 2; i++) {
      time(http, "/candidates?limit=50");
      time(http, "/candidates?limit=50" + after);
    }
    double first = time(http, "/candidates?limit=50");
    double far = time(http, "/candidates?limit=50" + after);
    System.out.printf(
        "page 1 of %,d companies %.2f ms   page %,d %.2f ms   ratio %.2f   (medians of %d)%n",
        COMPANIES, first, down / 50, far, far / first, REQUESTS);
  }

  private double time(HttpClient http, String path) throws Exception {
    double[] milliseconds = new double[REQUESTS];
    for (int i = 0; i < REQUESTS; i++) {
      long start = System.nanoTime();
      get(http, path);
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(milliseconds);
    return milliseconds[REQUESTS / 2];
  }

  private void export(HttpClient http, Program chatApi, String type) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(installation.chatUrl() + "/export/candidates"))
            .header("Accept", type)
            .build();
    long start = System.nanoTime();
    long rows = 0;
    try (InputStream body = http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
      while (lines.readLine() != null) {
        rows++;
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "export as %-22s %,d lines in %.1f s   %,.0f rows/s   most memory ever resident %d MB%n",
        type, rows, seconds, rows / seconds, mostResident(chatApi));
  }

  /** VmHWM, as Linux counts it. */
  private static long mostResident(Program program) throws Exception {
    return Files.readAllLines(Path.of("/proc/" + program.pid() + "/status")).stream()
            .filter(line -> line.startsWith("VmHWM:"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
            .sum()
        / 1024;
  }

  private String get(HttpClient http, String path) throws Exception {
    return http.send(
            HttpRequest.newBuilder(URI.create(installation.chatUrl() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String cursor(String page) {
    return page.replaceFirst("(?s).*\"nextCursor\":\"([^\"]+)\".*", "$1");
  }
}
