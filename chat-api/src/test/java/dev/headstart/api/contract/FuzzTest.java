package dev.headstart.api.contract;

import static dev.headstart.api.contract.Attacker.encoded;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every input: an answer within seconds, and what is refused is a problem. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class FuzzTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> HEADERS =
      List.of(
          "Accept",
          "Accept-Encoding",
          "Accept-Language",
          "Content-Type",
          "Content-Encoding",
          "traceparent",
          "tracestate",
          "baggage",
          "X-Request-Id",
          "Idempotency-Key",
          "If-None-Match",
          "If-Modified-Since",
          "Last-Event-ID",
          "Range",
          "Origin",
          "Referer",
          "Authorization",
          "X-Api-Key",
          "X-Forwarded-For",
          "X-HTTP-Method-Override",
          "Cookie",
          "Expect",
          "Upgrade",
          "TE",
          "Content-Length",
          "Transfer-Encoding",
          "Host");

  private static final List<String> HEADER_VALUES =
      List.of(
          "",
          "*/*;q=9",
          "text/csv;;;",
          "application/json;charset=nonsense",
          ",,,",
          "\"",
          "W/\"",
          "00-" + "0".repeat(32) + "-" + "0".repeat(16) + "-00",
          "00-zz",
          "-1",
          "99999999999999999999",
          "chunked, chunked",
          "100-continue",
          "bytes=0-,-",
          "é\u00ff",
          "\u0001",
          "x".repeat(5_000),
          "null",
          "${jndi:ldap://x}",
          "Bearer",
          "Basic %%%",
          "%0d%0a",
          "gzip;q=-1",
          "=;=;",
          "🦊");

  @TestHTTPResource("/")
  URI service;

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  private Attacker attacker;

  @BeforeEach
  void withARegister() {
    attacker = new Attacker(service);
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  @Test
  void anyChatTextGetsAFairAnswer() throws Exception {
    Nonsense nonsense = new Nonsense(1);
    for (int i = 0; i < 400; i++) {
      String text = nonsense.text() + nonsense.text();
      String body = JSON.writeValueAsString(Map.of("message", text));
      assertFair(attacker.post("/chat", body), body);
    }
  }

  @Test
  void anyTermGetsAFairAnswer() throws Exception {
    Nonsense nonsense = new Nonsense(2);
    for (int i = 0; i < 150; i++) {
      String term = encoded(nonsense.text());
      for (String address :
          List.of("/industries?q=" + term, "/candidates?industry=" + term, "/industries/" + term)) {
        assertFair(attacker.get(address), address);
      }
      String body = JSON.writeValueAsString(Map.of("terms", List.of(nonsense.text())));
      assertFair(attacker.post("/jobs/staging_upsert", body), body);
    }
  }

  @Test
  void anyCursorButTheOneThatWasGivenIsRefusedByName() throws Exception {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        "INSERT INTO companies (name) SELECT 'Company ' || n FROM generate_series(1, 3) n",
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT 'default', n, 0.5, 'medium', '' FROM generate_series(1, 3) n
        """);
    String cursor = given().get("/scores?limit=1").path("nextCursor");
    Nonsense nonsense = new Nonsense(4);
    for (int i = 0; i < 400; i++) {
      String changed = nonsense.mutated(cursor);
      HttpResponse<String> answer = attacker.get("/scores?limit=1&after=" + encoded(changed));
      // An empty one is that of the first page.
      if (changed.equals(cursor) || changed.isEmpty()) {
        assertThat(answer.statusCode()).isEqualTo(200);
      } else {
        assertThat(answer.statusCode()).as(changed).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).at("/errors/0/field").asText()).isEqualTo("after");
      }
    }
  }

  @Test
  void aWildcardMatchesItselfAlone() {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        "INSERT INTO companies (name, website_domain) VALUES ('One', 'one.example')");
    assertThat(given().get("/candidates?website_domain=one.example").<List<?>>path("items"))
        .hasSize(1);
    for (String wild : List.of("%", "one%", "_ne.example", "one.exampl_", ".*", "one\\.example")) {
      assertThat(body("/candidates?website_domain=" + encoded(wild)))
          .as(wild)
          .doesNotContain("company_id");
    }
    for (String wild : List.of("%", "%%", "_", "_____")) {
      assertThat(body("/industries?q=" + encoded(wild))).as(wild).doesNotContain("\"code\"");
    }
  }

  private static String body(String address) {
    return given().urlEncodingEnabled(false).get(address).asString();
  }

  @Test
  void anyHeaderGetsAnAnswer() {
    List<String> unfair = new ArrayList<>();
    for (String header : HEADERS) {
      for (String value : HEADER_VALUES) {
        for (String line : List.of("GET /scores", "GET /export/scores", "POST /chat")) {
          String status = statusOf(line, header + ": " + value);
          if (!status.matches("HTTP/1\\.1 [1-4][0-9][0-9] .*")) {
            unfair.add("%s %s: %.40s: %s".formatted(line, header, value, status));
          }
        }
      }
    }
    assertThat(unfair).isEmpty();
  }

  /** The first line of the answer, by hand: a client would not send such headers. */
  private String statusOf(String line, String header) {
    String body = line.startsWith("POST") ? "{\"message\":\"hello\"}" : "";
    String head =
        Stream.of(
                line + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Content-Length: " + body.length(),
                header)
            .filter(each -> !each.isEmpty())
            .reduce("", (lines, each) -> lines + each + "\r\n");
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.setSoTimeout((int) Attacker.SOON.toMillis());
      socket.getOutputStream().write((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
      byte[] answer = socket.getInputStream().readNBytes(60);
      return new String(answer, StandardCharsets.US_ASCII).lines().findFirst().orElse("nothing");
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void assertFair(HttpResponse<String> answer, String what) {
    assertThat(Attacker.unfair(answer)).as(what).isEmpty();
  }
}
