package dev.headstart.api.jobs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.headstart.api.PostgresResource;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class JobEventsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  TestDatabase database;

  @TestHTTPResource("/jobs/7/events")
  URI events;

  @BeforeEach
  void aJob() {
    database.execute(
        "TRUNCATE background_jobs, parked_rows RESTART IDENTITY",
        """
        INSERT INTO background_jobs (job_id, params, dedupe_key, total, scheduled_for)
        VALUES (7, '{"terms":["Freight"]}', 'k', 100, now() + INTERVAL '1 hour')
        """);
  }

  private void progress(int processed) {
    database.execute("UPDATE background_jobs SET processed = " + processed);
  }

  private void end() {
    database.execute(
        "UPDATE background_jobs SET status = 'done', outcome = 'completed', ended_at = now()");
  }

  /** The lines of a stream, without the heartbeats. */
  private final class Stream implements AutoCloseable {
    private final BufferedReader reader;

    Stream(String lastEventId) throws IOException, InterruptedException {
      var request = HttpRequest.newBuilder(events).header("Accept", "text/event-stream");
      if (lastEventId != null) {
        request.header("Last-Event-ID", lastEventId);
      }
      var answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .isEqualTo("text/event-stream;charset=UTF-8");
      reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** The id of the next event, or null at the end of the stream. */
    String nextId() throws IOException {
      String line;
      while ((line = reader.readLine()) != null) {
        if (line.startsWith("id: ")) {
          return line.substring(4);
        }
      }
      return null;
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }

  @Test
  void aClientSeesTheJobAsItIsThenEachChangeAndThenTheEnd() throws Exception {
    try (Stream stream = new Stream(null)) {
      assertThat(stream.nextId()).isEqualTo("queued-0-0");
      progress(50);
      assertThat(stream.nextId()).isEqualTo("queued-50-0");
      end();
      assertThat(stream.nextId()).isEqualTo("done-50-0");
      assertThat(stream.nextId()).isNull();
    }
  }

  @Test
  void aClientThatComesBackIsToldOnlyWhatItHasNotSeen() throws Exception {
    progress(50);
    try (Stream stream = new Stream("queued-50-0")) {
      progress(60);
      assertThat(stream.nextId()).isEqualTo("queued-60-0");
    }
    try (Stream stream = new Stream("queued-50-0")) {
      assertThat(stream.nextId()).isEqualTo("queued-60-0");
    }
  }

  @Test
  void anEventSaysWhatAPollWouldSay() {
    end();
    given()
        .get("/jobs/7/events")
        .then()
        .body(containsString("event: progress\n"))
        .body(containsString("data: " + given().get("/jobs/7").asString() + "\n\n"));
  }

  @Test
  void whoHasSeenTheEndIsAskedNotToComeBack() {
    end();
    stream("done-0-0").statusCode(204).body(emptyString());
    stream("queued-0-0").statusCode(200).body(containsString("id: done-0-0\n"));
  }

  private ValidatableResponse stream(String lastEventId) {
    return given().header("Last-Event-ID", lastEventId).get("/jobs/7/events").then();
  }

  @Test
  void aJobThatIsNotThereIsAProblemAndNotAStream() {
    given()
        .get("/jobs/8/events")
        .then()
        .statusCode(404)
        .contentType(equalTo("application/problem+json"));
    database.execute("UPDATE background_jobs SET tenant_id = 'another'");
    given().get("/jobs/7/events").then().statusCode(404);
    given().head("/jobs/7/events").then().statusCode(404);
  }

  @Test
  void aTenantHasABoundedNumberOfStreams() throws Exception {
    List<Stream> open = new ArrayList<>();
    try {
      for (int i = 0; i < JobEvents.STREAMS_PER_TENANT; i++) {
        open.add(new Stream(null));
      }
      given()
          .get("/jobs/7/events")
          .then()
          .statusCode(429)
          .header("Retry-After", notNullValue())
          .body("code", equalTo("too_many"));
      progress(10);
      assertThat(open.get(0).nextId()).isEqualTo("queued-0-0");
      assertThat(open.get(0).nextId()).isEqualTo("queued-10-0");
    } finally {
      for (Stream stream : open) {
        stream.close();
      }
    }
  }
}
