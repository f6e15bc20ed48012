package dev.headstart.api.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.PostgresResource;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.postgres.TestPooler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer has in common, whatever it says. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class EveryAnswerTest {
  TestDatabase database;
  @Inject Pool pool;
  @TestHTTPResource URI root;

  private HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(root.resolve(path)).header("Accept-Encoding", "gzip");
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/info", "/metrics", "/industries", "/export/candidates", "/jobs"})
  void itIsCompressedForWhoCanReadThat(String path) throws Exception {
    database.execute("INSERT INTO companies (name) SELECT 'N' FROM generate_series(1, 100)");
    HttpResponse<InputStream> answer = get(path);
    assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
    answer.body().close();
  }

  @Test
  void anEventStreamIsNot_sinceItWouldBeHeldBack() throws Exception {
    database.execute(
        "TRUNCATE background_jobs, parked_rows, run_event_logs RESTART IDENTITY",
        """
        INSERT INTO background_jobs (job_id, params, dedupe_key, total, scheduled_for)
        VALUES (7, '{"terms":["Freight"]}', 'k', 100, now())
        """);
    HttpResponse<InputStream> answer = get("/jobs/7/events");
    assertThat(header(answer, "Content-Encoding")).isNotEqualTo("gzip");
    assertThat((char) answer.body().read()).isEqualTo(':');
    answer.body().close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/info", "/jobs", "/candidates", "/metrics", "/threads/x", "/export/scores"})
  void itIsKeptByNobodyOnTheWay(String path) throws Exception {
    HttpResponse<InputStream> answer = get(path);
    assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    assertThat(answer.headers().allValues("Cache-Control")).hasSize(1);
    answer.body().close();
  }

  /** PgBouncer is told by its own settings. */
  @Test
  void noStatementOutlivesWhoAskedForLong() {
    Assumptions.assumeFalse(TestPooler.WANTED);
    assertThat(
            pool.query("SHOW statement_timeout")
                .execute()
                .map(rows -> rows.iterator().next().getString(0))
                .await()
                .atMost(Duration.ofSeconds(5)))
        .isEqualTo("10s");
  }
}
