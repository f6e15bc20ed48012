package dev.headstart.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Latency of the chat, and of the look-ahead below its input, at a constant 50 requests per second,
 * each timed from the moment it was meant to be sent: a slow answer delays nobody's start and hides
 * nothing.
 */
record ChatBench(HttpClient http, String chatApi) {
  private static final int PER_SECOND = 50;
  static final int REQUESTS = 500;

  /** Until the compiler has done most of what it will do: half a minute. */
  private static final int WARM_UP = 1500;

  /** From 355 codes to none. */
  static final List<String> MESSAGES =
      List.of("Manufacturing", "logistics", "46900", "what is the weather like?");

  /** What somebody types, letter by letter. */
  private static final String TYPED = "manufacturing";

  void warmUp() {
    run(List.of(chat(MESSAGES.get(0))), WARM_UP);
  }

  void measure(String when, String message) {
    measure(when, "chat \"" + message + '"', List.of(chat(message)));
  }

  void lookAhead(String when) {
    measure(
        when,
        "look-ahead \"" + TYPED + '"',
        IntStream.rangeClosed(1, TYPED.length()).mapToObj(this::lookAhead).toList());
  }

  private void measure(String when, String what, List<HttpRequest> requests) {
    List<Sample> samples = run(requests, REQUESTS);
    double[] milliseconds = samples.stream().mapToDouble(Sample::milliseconds).sorted().toArray();
    System.out.printf(
        "%s %-33s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   (%d at %d/s, %d queued only, %d refused)%n",
        when,
        what,
        nearestRank(milliseconds, 0.50),
        nearestRank(milliseconds, 0.95),
        nearestRank(milliseconds, 0.99),
        REQUESTS,
        PER_SECOND,
        samples.stream().filter(Sample::queuedOnly).count(),
        samples.stream().filter(Sample::refused).count());
  }

  /** In turn. */
  private List<Sample> run(List<HttpRequest> requests, int times) {
    List<CompletableFuture<Sample>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < times; i++) {
      long intended = start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
      while (System.nanoTime() < intended) {
        LockSupport.parkNanos(intended - System.nanoTime());
      }
      answers.add(
          http.sendAsync(requests.get(i % requests.size()), HttpResponse.BodyHandlers.ofString())
              .thenApply(answer -> Sample.of(intended, answer)));
    }
    return answers.stream().map(CompletableFuture::join).toList();
  }

  /** One answer; refused when it is not 200, queued only when the head was given up. */
  private record Sample(double milliseconds, boolean refused, boolean queuedOnly) {
    static Sample of(long intended, HttpResponse<String> answer) {
      return new Sample(
          (System.nanoTime() - intended) / 1e6,
          answer.statusCode() != 200,
          answer.body().contains("\"notice\":\"The database is busy"));
    }
  }

  private HttpRequest lookAhead(int letters) {
    String query = "/industries?limit=10&q=" + TYPED.substring(0, letters);
    return HttpRequest.newBuilder(URI.create(chatApi + query)).build();
  }

  private HttpRequest chat(String message) {
    return HttpRequest.newBuilder(URI.create(chatApi + "/chat"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"message\":\"" + message + "\"}"))
        .build();
  }

  private static double nearestRank(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
