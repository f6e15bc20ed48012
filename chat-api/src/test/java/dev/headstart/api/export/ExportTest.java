package dev.headstart.api.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ExportTest {
  TestDatabase database;
  @Inject ObjectMapper json;
  @TestHTTPResource URI root;

  /** 1,203 companies, three pages inside; every third without a score. */
  @BeforeEach
  void seed() {
    database.execute(
        "TRUNCATE companies, lead_scores RESTART IDENTITY",
        """
        INSERT INTO companies (uen, name, industry_norm)
        SELECT 'U' || n, '=Company, "' || n || '"', 'Freight' FROM generate_series(1, 1203) n
        """,
        """
        INSERT INTO lead_scores (tenant_id, company_id, score, bucket, rationale)
        SELECT t, n, (n % 10) / 10.0, 'low', 'because'
        FROM generate_series(1, 1203) n, unnest('{default,another}'::text[]) t WHERE n % 3 <> 0
        """);
  }

  private static Response export(String path, String type) {
    return given().accept(type).get("/export/" + path);
  }

  private List<JsonNode> lines(Response response) {
    return response.asString().lines().map(this::read).toList();
  }

  private JsonNode read(String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"candidates,1203", "scores,802"})
  void everyRowIsALineInTheOrderOfTheList(String list, int rows) {
    List<JsonNode> lines = lines(export(list, "application/x-ndjson"));
    assertThat(lines).hasSize(rows).doesNotHaveDuplicates();
    List<String> first =
        given().queryParam("limit", 200).get("/" + list).jsonPath().getList("items.uen");
    if (list.equals("candidates")) {
      assertThat(lines.stream().limit(200).map(line -> line.get("uen").asText())).isEqualTo(first);
    }
  }

  @Test
  void onlyTheLastRowHasNoCursor_soAFileShowsWhetherItIsWhole() {
    List<JsonNode> lines = lines(export("scores", "application/x-ndjson"));
    assertThat(lines.subList(0, 801)).noneMatch(line -> line.get("nextCursor").isNull());
    assertThat(lines.get(801).get("nextCursor").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"candidates,0", "candidates,499", "candidates,801", "candidates,1000", "scores,700"})
  void aCutExportGoesOnAfterAnyOfItsRows(String list, int row) {
    List<JsonNode> whole = lines(export(list, "application/x-ndjson"));
    String after = whole.get(row).get("nextCursor").asText();
    assertThat(lines(export(list + "?after=" + after, "application/x-ndjson")))
        .isEqualTo(whole.subList(row + 1, whole.size()));
  }

  @Test
  void csvHasAHeaderAndNoFormulas() {
    List<String> lines = export("candidates", "text/csv").asString().lines().toList();
    assertThat(lines).hasSize(1204);
    assertThat(lines.get(0))
        .isEqualTo(
            "company_id,uen,name,industry_norm,industry_code,website_domain,sg_registered,score,"
                + "last_seen,updated_at,nextCursor");
    assertThat(lines.get(1)).matches("\\d+,U\\d+,\"'=Company, \"\"\\d+\"\"\",Freight,,,,0.9,.*");
    assertThat(lines.get(1203)).endsWith(",");
  }

  @Test
  void theTypeIsNegotiated() {
    export("scores", "text/csv")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("text/csv;charset=UTF-8;header=present"))
        .header("Content-Disposition", containsString("scores.csv"))
        .header("Vary", containsString("Accept"));
    export("scores", "application/x-ndjson")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("application/x-ndjson"));
    given().get("/export/scores").then().header("Content-Type", equalTo("application/x-ndjson"));
    export("scores", "image/png").then().statusCode(406).body("code", equalTo("not_acceptable"));
  }

  @Test
  void headReadsNoRows() throws SQLException {
    try (var other = database.connect()) {
      other.setAutoCommit(false);
      // Whoever reads now waits, and is told after a while that it cannot be done.
      other.createStatement().execute("LOCK TABLE companies, lead_scores");
      given()
          .accept("text/csv")
          .head("/export/candidates")
          .then()
          .statusCode(200)
          .header("Content-Disposition", containsString("candidates.csv"));
    }
  }

  @Test
  void anEmptyListIsAnEmptyFileOrAHeaderAlone() {
    database.execute("TRUNCATE companies, lead_scores");
    assertThat(export("scores", "application/x-ndjson").asString()).isEmpty();
    assertThat(export("scores", "text/csv").asString())
        .isEqualTo("company_id,name,score,bucket,rationale,nextCursor\r\n");
  }

  @Test
  void aWrongCursorIsAProblemAndNotAFile() {
    export("candidates?after=x", "text/csv")
        .then()
        .statusCode(400)
        .contentType(equalTo("application/problem+json"))
        .body("errors[0].field", equalTo("after"));
  }

  @Test
  void aFailureHalfWayCutsTheStreamVisibly() {
    var request = HttpRequest.newBuilder(root.resolve("/endless/cut")).build();
    assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void aClientThatDoesNotReadHoldsTheWorkAndOneThatLeavesEndsIt() throws IOException {
    try (Socket client = new Socket(root.getHost(), root.getPort())) {
      client.setReceiveBufferSize(4096);
      client
          .getOutputStream()
          .write("GET /endless HTTP/1.1\r\nHost: it\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(client.getInputStream().read()).isEqualTo('H');
      // As many pages as fit into the buffers of the two sockets, and no more.
      assertThat(pagesWhenNoMoreAreFetched()).isLessThan(1000);
    }
    int pages = pagesWhenNoMoreAreFetched();
    assertThat(EndlessResource.PAGES.get()).isEqualTo(pages);
  }

  private static int pagesWhenNoMoreAreFetched() {
    int[] before = {-1};
    await()
        .atMost(Duration.ofSeconds(20))
        .pollInterval(Duration.ofMillis(200))
        .until(
            () -> {
              int now = EndlessResource.PAGES.get();
              boolean still = now == before[0];
              before[0] = now;
              return still;
            });
    return before[0];
  }
}
