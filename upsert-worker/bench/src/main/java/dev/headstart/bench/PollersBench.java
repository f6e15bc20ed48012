package dev.headstart.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * What a thousand clients cost that ask for one running job each second, as Retry-After tells them,
 * and name the state they know.
 */
record PollersBench(Installation installation, String register) {
  private static final int POLLERS = 1000;
  private static final int WARM_UP_SECONDS = 10;
  private static final int SECONDS = 20;

  @SuppressWarnings("try") // the service is reached over HTTP
  void measure() throws Exception {
    try (Connection connection = installation.postgres().connect(register);
        Program chatApi = installation.chatApi(register)) {
      Meter meter = new Meter(connection, installation.postgres()::cpu);
      aRunningJob(meter);
      HttpClient http = HttpClient.newHttpClient();
      URI job = URI.create(installation.chatUrl() + "/jobs/1");
      String tag =
          http.send(HttpRequest.newBuilder(job).build(), HttpResponse.BodyHandlers.discarding())
              .headers()
              .firstValue("ETag")
              .orElseThrow();
      HttpRequest poll = HttpRequest.newBuilder(job).header("If-None-Match", tag).build();
      poll(http, poll, WARM_UP_SECONDS);
      meter.number("SELECT count(*) FROM (SELECT pg_stat_statements_reset()) AS done");
      Duration service = chatApi.cpu();
      Duration server = installation.postgres().cpu();
      List<Answer> answers = poll(http, poll, SECONDS);
      long statements =
          meter.number(
              "SELECT sum(calls)::bigint FROM pg_stat_statements WHERE query LIKE '%background_jobs%'");
      double[] milliseconds = answers.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
      System.out.printf(
          "%,d pollers of one job, once a second: p50 %.1f ms   p95 %.1f ms   %.1f %% were 304   %,.0f statements/s   CPUs: chat-api %.2f, PostgreSQL %.2f%n",
          POLLERS,
          milliseconds[milliseconds.length / 2],
          milliseconds[milliseconds.length * 95 / 100],
          100.0 * answers.stream().filter(a -> a.status() == 304).count() / answers.size(),
          statements / (double) SECONDS,
          chatApi.cpu().minus(service).toMillis() / 1e3 / SECONDS,
          installation.postgres().cpu().minus(server).toMillis() / 1e3 / SECONDS);
      meter.update("TRUNCATE background_jobs RESTART IDENTITY CASCADE");
    }
  }

  private static void aRunningJob(Meter meter) throws Exception {
    meter.update("TRUNCATE background_jobs RESTART IDENTITY CASCADE");
    meter.update(
        """
        INSERT INTO background_jobs (status, params, dedupe_key, processed, total, scheduled_for,
          started_at, claimed_at, lease_until)
        VALUES ('running', '{"terms":["Manufacturing"]}', 'bench', 2000, 500000, now(), now(), now(),
          now() + INTERVAL '1 hour')
        """);
  }

  private record Answer(double milliseconds, int status) {}

  /** Each poller at its own moment of the second, timed from when it was meant to ask. */
  private static List<Answer> poll(HttpClient http, HttpRequest poll, int seconds) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < POLLERS * seconds; i++) {
      long intended = start + i * TimeUnit.SECONDS.toNanos(1) / POLLERS;
      while (System.nanoTime() < intended) {
        LockSupport.parkNanos(intended - System.nanoTime());
      }
      answers.add(
          http.sendAsync(poll, HttpResponse.BodyHandlers.discarding())
              .thenApply(a -> new Answer((System.nanoTime() - intended) / 1e6, a.statusCode())));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }
}
