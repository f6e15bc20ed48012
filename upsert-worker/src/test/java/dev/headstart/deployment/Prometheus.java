package dev.headstart.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A real Prometheus that looks at the services once a second. */
final class Prometheus implements AutoCloseable {
  private final HttpClient http = HttpClient.newHttpClient();
  private final int port = ChatApiProcess.freePort();
  private final Process process;

  /**
   * @param jobs management port by job, named as the Services are
   */
  Prometheus(Path folder, Map<String, Integer> jobs) throws IOException {
    StringBuilder config = new StringBuilder("global: {scrape_interval: 1s}\nscrape_configs:\n");
    jobs.forEach(
        (job, management) ->
            config.append(
                """
                - job_name: %s
                  metrics_path: /q/metrics
                  static_configs: [{targets: ["127.0.0.1:%d"]}]
                """
                    .formatted(job, management)));
    Path file = Files.writeString(folder.resolve("prometheus.yml"), config);
    process =
        new ProcessBuilder(
                Tool.PROMETHEUS.path(),
                "--config.file=" + file,
                "--storage.tsdb.path=" + folder.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port,
                "--log.level=error")
            .redirectErrorStream(true)
            .redirectOutput(new File("target/prometheus.log"))
            .start();
  }

  /** Whether a query has a number to show now. */
  boolean shows(String query) {
    JsonNode result = ask("/api/v1/query?query=" + encoded(query)).at("/data/result");
    for (JsonNode series : result) {
      if (!series.at("/value/1").asText().equals("NaN")) {
        return true;
      }
    }
    return false;
  }

  Set<String> metricNames() {
    Set<String> names = new TreeSet<>();
    ask("/api/v1/label/__name__/values").path("data").forEach(name -> names.add(name.asText()));
    return names;
  }

  private JsonNode ask(String path) {
    try {
      String body =
          http.send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                  BodyHandlers.ofString())
              .body();
      return new ObjectMapper().readTree(body);
    } catch (IOException e) {
      return new ObjectMapper().createObjectNode(); // not up yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String query) {
    return URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }
}
