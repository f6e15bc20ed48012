package dev.headstart.api.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.PostgresResource;
import dev.headstart.database.Rooms;
import dev.headstart.enrichment.EnrichmentPriority;
import dev.headstart.postgres.TestDatabase;
import dev.headstart.settings.Settings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@TestProfile(Undisturbed.class)
class PipelineEnricherTest {
  TestDatabase database;
  @Inject Rooms rooms;
  @Inject Vertx vertx;
  @Inject ObjectMapper json;
  @Inject RequestQueueTable queue;
  @Inject Outcomes outcomes;
  private Receiver receiver;

  @BeforeEach
  void start() throws IOException {
    receiver = new Receiver();
    database.execute(
        "TRUNCATE companies, enrichment_requests RESTART IDENTITY",
        """
        INSERT INTO companies (uen, name, industry_code, industry_norm)
        SELECT '2010' || n || 'K', 'Company ' || n, '52291', 'FREIGHT FORWARDING'
        FROM generate_series(1, 1000) n
        """);
  }

  @AfterEach
  void stop() {
    receiver.close();
  }

  private void request(int companies, EnrichmentPriority priority) {
    database.execute(
        """
        INSERT INTO enrichment_requests (tenant_id, company_id, priority, job_id)
        SELECT 'default', n, %d, 77 FROM generate_series(1, %d) n
        """
            .formatted(priority.ordinal(), companies));
  }

  private Uni<Integer> answer() {
    Map<String, String> flags = Map.of("ENRICHMENT_MODE", "http", "ENRICHMENT_URL", receiver.url());
    Settings settings = Settings.read(name -> Optional.ofNullable(flags.get(name)));
    Pipeline pipeline = new Pipeline(vertx, json, settings);
    return new PipelineEnricher(rooms, queue, pipeline, outcomes).answer(200);
  }

  private int answered() {
    return answer().await().atMost(Duration.ofSeconds(30));
  }

  private List<String> states() {
    return database.rows(
        "SELECT status, attempts, last_error FROM enrichment_requests ORDER BY company_id");
  }

  private void makeDue() {
    database.execute("UPDATE enrichment_requests SET due_at = now()");
  }

  @Test
  void aRequestArrivesAsACloudEvent() {
    request(1, EnrichmentPriority.HEAD);
    String eventId = database.value("SELECT event_id FROM enrichment_requests");
    answered();
    Receiver.Delivery delivery = receiver.deliveries.get(0);
    assertThat(delivery.contentType()).isEqualTo("application/cloudevents+json");
    assertThat(delivery.idempotencyKey()).isEqualTo(eventId);
    assertThat(delivery.event().getString("specversion")).isEqualTo("1.0");
    assertThat(delivery.event().getString("id")).isEqualTo(eventId);
    assertThat(delivery.event().getString("type"))
        .isEqualTo("dev.headstart.enrichment.requested.v1");
    assertThat(delivery.event().getString("source")).isEqualTo("/headstart/chat-api");
    assertThat(delivery.event().getString("time")).contains("T");
    assertThat(delivery.event().<String, Object>getMap("data"))
        .containsEntry("tenant_id", "default")
        .containsEntry("company_id", 1)
        .containsEntry("job_id", 77)
        .containsEntry("uen", "20101K")
        .containsEntry("name", "Company 1")
        .containsEntry("industry_code", "52291");
    assertThat(states()).containsExactly("done|1|null");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 408, 429, 301})
  void aReceiverThatFailsGetsTheSameEventAgainLater(int status) {
    request(1, EnrichmentPriority.HEAD);
    receiver.status = status;
    answered();
    assertThat(states()).containsExactly("pending|1|HTTP " + status);
    assertThat(answered()).as("not due yet").isZero();
    receiver.status = 200;
    makeDue();
    answered();
    assertThat(states()).containsExactly("done|2|null");
    assertThat(receiver.deliveries).extracting(Receiver.Delivery::idempotencyKey).hasSize(2);
    assertThat(receiver.deliveries.get(0).idempotencyKey())
        .isEqualTo(receiver.deliveries.get(1).idempotencyKey());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 410, 422})
  void whatTheReceiverNeverWantsIsNotSentAgain(int status) {
    request(1, EnrichmentPriority.HEAD);
    receiver.status = status;
    answered();
    makeDue();
    answered();
    assertThat(states()).containsExactly("failed|1|HTTP " + status);
    assertThat(receiver.deliveries).hasSize(1);
  }

  @Test
  void aReceiverThatHangsIsGivenUpAfterFiveSeconds() {
    request(3, EnrichmentPriority.NIGHT);
    receiver.status = Receiver.HANG;
    long before = System.nanoTime();
    answered();
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
    assertThat(states()).allMatch(state -> state.startsWith("pending|1|"));
  }

  @Test
  void nothingIsLostWhileNobodyListens() {
    request(150, EnrichmentPriority.NIGHT);
    receiver.close();
    answered();
    answered();
    assertThat(states()).hasSize(150).allMatch(state -> state.startsWith("pending|"));
  }

  @Test
  void aRequestLeftBehindByACrashIsDueAgainWhenItsLeaseEnds() {
    request(1, EnrichmentPriority.HEAD);
    var taken = rooms.forAllTenants(client -> queue.take(client, 10)).await().indefinitely();
    assertThat(answered()).as("leased").isZero();
    assertThat(
            database.value(
                "SELECT due_at BETWEEN now() + INTERVAL '50 s' AND now() + INTERVAL '60 s' FROM enrichment_requests"))
        .isEqualTo("t");
    makeDue();
    answered();
    assertThat(receiver.deliveries.get(0).idempotencyKey())
        .isEqualTo(taken.get(0).eventId().toString());
  }

  @Test
  void severalInstancesDeliverEachRequestOnce() {
    request(300, EnrichmentPriority.NIGHT);
    Uni.join()
        .all(answer(), answer(), answer(), answer())
        .andFailFast()
        .await()
        .atMost(Duration.ofSeconds(60));
    assertThat(receiver.deliveries)
        .extracting(Receiver.Delivery::idempotencyKey)
        .hasSize(300)
        .doesNotHaveDuplicates();
  }

  @Test
  void headsGoBeforeTheRowsOfTheNight() {
    request(200, EnrichmentPriority.NIGHT);
    database.execute("UPDATE enrichment_requests SET priority = 0 WHERE company_id = 200");
    var first = rooms.forAllTenants(client -> queue.take(client, 1)).await().indefinitely();
    assertThat(first).extracting(EnrichmentRequest::companyId).containsExactly(200L);
  }

  @Test
  void anAnswerToAnEarlierEventDoesNotSettleANewOne() {
    request(1, EnrichmentPriority.HEAD);
    var taken = rooms.forAllTenants(client -> queue.take(client, 1)).await().indefinitely();
    database.execute(
        "UPDATE enrichment_requests SET status = 'pending', event_id = gen_random_uuid()");
    rooms.forAllTenants(client -> queue.done(client, taken)).await().indefinitely();
    assertThat(states()).containsExactly("pending|1|null");
  }
}
