package dev.headstart.api.chat;

import static dev.headstart.staging.StagedRow.aRow;
import static dev.headstart.staging.StagedRow.stage;
import static dev.headstart.staging.StagedRow.stageMany;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.enrichment.HeadCommitted;
import dev.headstart.postgres.TestDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ChatTest {
  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @Inject MeterRegistry registry;
  @Inject Committed committed;

  @BeforeEach
  void someMakersAndSomeWarehouses() {
    database.execute(
        """
        TRUNCATE companies, staging_acra_companies, background_jobs, parked_rows, enrichment_requests,
          run_event_logs, lead_scores RESTART IDENTITY
        """);
    String[] makers = {
      "10101", "11010", "13100", "15110", "18111", "20111", "22191", "25111", "26111", "28111",
      "31001", "32111"
    };
    stage(database, aRow().code("10101").named("DEAD MAKER").registered(false));
    stageMany(database, 600, "S", "10101");
    stageMany(database, 3, "M", makers);
    stageMany(database, 4, "H", "52101");
    catalogFollows();
  }

  @Test
  void aBroadIndustryWritesTenAndQueuesTheRest() {
    var reply = chat("Manufacturing");
    int total = 600 + 12 * 3;
    reply
        .body("count.value", equalTo(total))
        .body("count.relation", equalTo("eq"))
        .body("companies", hasSize(10))
        .body("terms[0].matched[0].code", equalTo("C"))
        .body("job.status", equalTo("queued"))
        .body("job.remaining", equalTo(total - 10))
        .body("preview", hasSize(0))
        .body("notice", nullValue())
        .body("reply", containsString("Manufacturing"));
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(10);
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isEqualTo(1);
    assertThat(database.number("SELECT count(*) FROM enrichment_requests WHERE priority = 0"))
        .isEqualTo(10);
  }

  @Test
  void nobodyIsWokenForCompaniesThatAreEnrichedAlready() {
    committed.heads.set(0);
    chat("Manufacturing");
    assertThat(committed.heads).hasValue(1);
    database.execute("UPDATE enrichment_requests SET status = 'done', completed_at = now()");
    chat("Manufacturing");
    assertThat(committed.heads).hasValue(1);
  }

  /** Listens as the dispatcher does. */
  @Singleton
  static class Committed {
    final AtomicInteger heads = new AtomicInteger();

    void head(@Observes HeadCommitted head) {
      heads.incrementAndGet();
    }
  }

  @Test
  void whatIsUnderstoodAndWhatIsMissedIsCounted() {
    double understood = terms("understood");
    double missed = terms("missed");
    chat("Manufacturing, qwxyz vwxqz");
    assertThat(terms("understood") - understood).isEqualTo(1);
    assertThat(terms("missed") - missed).isEqualTo(1);
  }

  private double terms(String outcome) {
    return registry.get("chat.terms").tag("outcome", outcome).counter().count();
  }

  @Test
  void theHeadIsSpreadOverTheDivisionsOfABroadTerm() {
    List<String> codes = chat("Manufacturing").extract().path("companies.industry_code");
    assertThat(codes).extracting(code -> code.substring(0, 2)).doesNotHaveDuplicates();
  }

  @Test
  void theHeadIsSpreadOverTheTerms() {
    List<String> codes =
        chat("manufacturing and general warehousing").extract().path("companies.industry_code");
    assertThat(codes.stream().filter("52101"::equals).count()).isEqualTo(4);
  }

  @Test
  void headAndJobAreDisjointAndTogetherAllMatches() {
    long jobId = chat("Manufacturing").extract().jsonPath().getLong("job.job_id");
    assertThat(
            database.number(
                """
                SELECT count(*) FROM background_jobs j,
                  jsonb_array_elements_text(params->'head') h
                JOIN staging_acra_companies s ON s.staging_id = h::bigint
                JOIN companies c ON c.uen = s.uen WHERE job_id = %d
                """
                    .formatted(jobId)))
        .isEqualTo(10);
    assertThat(
            database.number("SELECT total FROM background_jobs WHERE job_id = " + jobId)
                + database.number("SELECT count(*) FROM companies"))
        .isEqualTo(636);
  }

  @Test
  void theSameRequestAgainIsTheSameJobAndTheSameTen() {
    var first = chat("Manufacturing").extract().jsonPath();
    var again = chat("- manufacturing").extract().jsonPath();
    assertThat(again.getLong("job.job_id")).isEqualTo(first.getLong("job.job_id"));
    assertThat(again.getBoolean("job.deduplicated")).isTrue();
    assertThat(again.getList("companies.uen")).isEqualTo(first.getList("companies.uen"));
    assertThat(database.number("SELECT count(*) FROM companies")).isEqualTo(10);
    assertThat(database.number("SELECT count(*) FROM enrichment_requests")).isEqualTo(10);
  }

  @Test
  void fewMatchesAreDoneAtOnceAndNeedNoJob() {
    chat("52101").body("companies", hasSize(4)).body("job", nullValue());
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isZero();
  }

  @Test
  void deadEntitiesAreNeitherCountedNorUpserted() {
    chat("10101").body("count.value", equalTo(603));
    assertThat(database.number("SELECT count(*) FROM companies WHERE name LIKE 'DEAD%'")).isZero();
  }

  @Test
  void theBrowserIsToldHowLongEachPhaseTook() {
    assertThat(chat("Manufacturing").extract().header("Server-Timing"))
        .matches(
            "understand;dur=[0-9.]+, import;dur=[0-9.]+, chat;dur=[0-9.]+, receipt;desc=[\\w.-]+");
  }

  @Test
  void aMessageWithoutIndustryWritesNothing() {
    for (String message :
        List.of(
            "hello",
            "yes",
            "confirm",
            "10-200 employees",
            "https://acme.com",
            "what can you do?")) {
      chat(message)
          .body("terms", hasSize(0))
          .body("companies", hasSize(0))
          .body("count.value", equalTo(0))
          .body("job", nullValue())
          .body("reply", containsString("industry"));
    }
    assertThat(database.number("SELECT count(*) FROM companies")).isZero();
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isZero();
  }

  @Test
  void overFiveHundredMatchesComeWithNarrowerIndustries() {
    var hints = chat("Manufacturing").extract().jsonPath();
    assertThat(hints.getList("hints.code")).contains("10", "11").hasSize(8);
    assertThat(hints.getInt("hints[0].count")).isEqualTo(603);
    String fullest = "SSIC " + hints.getString("hints[0].code");
    assertThat(hints.getString("reply")).contains("`" + fullest + "`");
    chat(fullest).body("count.value", equalTo(603));
    chat("52101").body("hints", hasSize(0));
  }

  @Test
  void aConversationIsAnsweredByItsLastUserMessage() {
    given()
        .contentType("application/json")
        .body(
            Map.of(
                "messages",
                List.of(
                    Map.of("role", "user", "content", "hello"),
                    Map.of("role", "assistant", "content", "Manufacturing?"),
                    Map.of("role", "user", "content", "52101"))))
        .post("/chat")
        .then()
        .statusCode(200)
        .body("count.value", equalTo(4));
  }

  @Test
  void companiesThatAnotherTransactionHoldsAreShownAsTheyAreStored() throws SQLException {
    chat("52101");
    try (var other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("SELECT * FROM companies FOR UPDATE");
      chat("52101").body("companies", hasSize(4)).body("notice", nullValue());
    }
  }

  @Test
  void aLockedTableCostsTheHeadButNeverTheAnswer() throws SQLException {
    try (var other = database.connect()) {
      other.setAutoCommit(false);
      other.createStatement().execute("LOCK TABLE companies IN EXCLUSIVE MODE");
      long start = System.nanoTime();
      chat("52101")
          .body("companies", hasSize(0))
          .body("job.remaining", equalTo(4))
          .body("notice", containsString("job holds them all"));
      assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(1_000);
      chat("52101").body("notice", containsString("already on its way"));
    }
  }

  @Test
  void aJobThatABatchIsAdvancingCostsNeitherHeadNorAnswer() throws SQLException {
    long job = chat("Manufacturing").extract().jsonPath().getLong("job.job_id");
    try (var batch = database.connect()) {
      batch.setAutoCommit(false);
      batch.createStatement().execute("UPDATE background_jobs SET processed = 1");
      chat("Manufacturing")
          .body("companies", hasSize(10))
          .body("job.job_id", equalTo((int) job))
          .body("job.deduplicated", equalTo(true));
    }
  }

  @Test
  void aRowThatCannotBeStoredCostsTheHeadButNeverTheAnswer() {
    stage(database, aRow().code("52102").incorporated("0001-01-01"));
    catalogFollows();
    chat("52102").body("companies", hasSize(0)).body("job.remaining", equalTo(1));
    assertThat(database.number("SELECT count(*) FROM companies")).isZero();
  }

  @Test
  void badInputIsRefusedNamingTheField() {
    refused("{}").body("errors.field", contains("message"));
    refused("{\"message\":\"  \"}").body("errors.field", contains("message"));
    refused("{\"message\":5}").body("errors.field", contains("message"));
    refused("{\"messages\":[]}").body("errors.field", contains("messages"));
    refused("{\"message\":\"" + "x".repeat(2001) + "\"}").body("errors.field", contains("message"));
    refused("{\"message\":").body("code", equalTo("malformed_request"));
    refused("").body("code", equalTo("malformed_request"));
  }

  @Test
  void companiesOfTheHeadAreNamedAsTheirColumns() {
    chat("52101")
        .body("companies[0].keySet()", hasItem("company_id"))
        .body("companies[0].industry_code", equalTo("52101"))
        .body("companies[0].sg_registered", equalTo(true));
  }

  @Test
  void manyAtOnceMakeOneJobAndNoDoubles() throws InterruptedException {
    var replies =
        java.util.stream.IntStream.range(0, 12)
            .parallel()
            .mapToObj(i -> chat("Manufacturing").extract().jsonPath().getLong("job.job_id"))
            .toList();
    assertThat(new HashSet<>(replies)).hasSize(1);
    assertThat(database.number("SELECT count(*) - count(DISTINCT uen) FROM companies")).isZero();
    assertThat(database.number("SELECT count(*) FROM background_jobs")).isEqualTo(1);
  }

  private static ValidatableResponse chat(String message) {
    return given()
        .contentType("application/json")
        .body(Map.of("message", message))
        .post("/chat")
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse refused(String body) {
    return given()
        .contentType("application/json")
        .body(body)
        .post("/chat")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private void catalogFollows() {
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }
}
