package dev.headstart.api.chat;

import static dev.headstart.staging.StagedRow.stageMany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.headstart.api.PostgresResource;
import dev.headstart.api.register.RegisterCatalog;
import dev.headstart.postgres.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Clients that go away at any moment, from the middle of their request to after the answer. Each
 * asks for a code of its own, so what it left behind can be told from what others did.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClientThatLeavesTest {
  private static final List<String> CODES =
      List.of(
          "46900", "62011", "52292", "10101", "47110", "56111", "41001", "68201", "70201", "85101");

  TestDatabase database;
  @Inject RegisterCatalog catalog;
  @TestHTTPResource URI service;

  @BeforeEach
  void aSmallRegister() {
    forget();
    database.execute("TRUNCATE staging_acra_companies");
    stageMany(database, 30, "G", CODES.toArray(String[]::new));
    catalog.refresh().await().atMost(Duration.ofSeconds(10));
  }

  private void forget() {
    database.execute(
        """
        TRUNCATE companies, enrichment_requests, background_jobs, parked_rows, run_event_logs,
          idempotency_keys, lead_scores RESTART IDENTITY
        """);
  }

  @Test
  void leaveAllOrNothing() throws Exception {
    for (int round = 0; round < 6; round++) {
      for (int i = 0; i < CODES.size(); i++) {
        // 0 to 30 ms: before the request was read, within the transaction, after the answer.
        askAndLeave(CODES.get(i), Duration.ofNanos((round * 10L + i) * 500_000));
      }
      await().untilAsserted(this::nothingIsUnderWay);
      for (String code : CODES) {
        whole(code);
      }
      forget();
    }
  }

  @Test
  void leaveNothingWhenTheirRequestWasNotWhole() throws Exception {
    byte[] request = request("46900");
    for (int bytes : new int[] {1, 20, request.length - 30, request.length - 1}) {
      try (Socket socket = new Socket(service.getHost(), service.getPort())) {
        socket.getOutputStream().write(request, 0, bytes);
      }
    }
    // Who is answered came after them.
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      socket.getOutputStream().write(request("62011"));
      assertThat(socket.getInputStream().readNBytes(15)).asString().isEqualTo("HTTP/1.1 200 OK");
    }
    await().untilAsserted(this::nothingIsUnderWay);
    assertThat(database.rows("SELECT params->'codes' FROM background_jobs"))
        .containsExactly("[\"62011\"]");
    assertThat(database.rows("SELECT key FROM idempotency_keys")).containsExactly("62011");
  }

  private void askAndLeave(String code, Duration patience) throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      // Without lingering: the server meets a reset connection, not a closed one.
      socket.setSoLinger(true, 0);
      OutputStream out = socket.getOutputStream();
      out.write(request(code));
      out.flush();
      LockSupport.parkNanos(patience.toNanos());
    }
  }

  private byte[] request(String code) {
    String body = "{\"message\":\"" + code + "\"}";
    return ("POST /chat HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
            + "Idempotency-Key: "
            + code
            + "\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body)
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void nothingIsUnderWay() {
    // Twice, because a call may just be between two statements.
    for (int i = 0; i < 2; i++) {
      assertThat(
              database.number(
                  """
                  SELECT count(*) FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid()
                    AND (state <> 'idle' OR state_change > now() - INTERVAL '300 ms')
                    AND query ~ 'idempotency_keys|background_jobs \\(|enrichment_requests|ROLLBACK'
                  """))
          .isZero();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }

  /** Ten companies, their requests, the job of the rest and the kept answer, or none of them. */
  private void whole(String code) {
    long companies = count("companies WHERE industry_code = '" + code + "'");
    long requests =
        count(
            "enrichment_requests JOIN companies USING (company_id) WHERE industry_code = '"
                + code
                + "'");
    long jobs = count("background_jobs WHERE params->'codes' ? '" + code + "'");
    long keys = count("idempotency_keys WHERE key = '" + code + "'");
    assertThat(List.of(companies, requests, jobs, keys))
        .isIn(
            List.of(10L, 10L, 1L, 1L),
            // A busy database costs the head, and the job has all.
            List.of(0L, 0L, 1L, 1L),
            List.of(0L, 0L, 0L, 0L));
  }

  private long count(String what) {
    return database.number("SELECT count(*) FROM " + what);
  }
}
