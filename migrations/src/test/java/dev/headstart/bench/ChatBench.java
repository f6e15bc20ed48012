package dev.headstart.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Chat latency at a constant 50 requests per second, each timed from the moment it was meant to be
 * sent: a slow answer delays nobody's start and hides nothing.
 */
record ChatBench(HttpClient http, String chatApi) {
  private static final int PER_SECOND = 50;
  private static final int REQUESTS = 500;

  void warmUp() {
    run("Manufacturing", 300);
  }

  void measure(String message) {
    double[] milliseconds = run(message, REQUESTS);
    Arrays.sort(milliseconds);
    System.out.printf(
        "chat %-28s p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   (%d at %d/s)%n",
        '"' + message + '"',
        nearestRank(milliseconds, 0.50),
        nearestRank(milliseconds, 0.95),
        nearestRank(milliseconds, 0.99),
        REQUESTS,
        PER_SECOND);
  }

  private double[] run(String message, int requests) {
    List<CompletableFuture<Double>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < requests; i++) {
      long intended = start + i * TimeUnit.SECONDS.toNanos(1) / PER_SECOND;
      while (System.nanoTime() < intended) {
        LockSupport.parkNanos(intended - System.nanoTime());
      }
      answers.add(
          http.sendAsync(request(message), HttpResponse.BodyHandlers.ofString())
              .thenApply(answer -> since(intended, answer)));
    }
    return answers.stream().mapToDouble(CompletableFuture::join).toArray();
  }

  private static double since(long intended, HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return (System.nanoTime() - intended) / 1e6;
  }

  private HttpRequest request(String message) {
    return HttpRequest.newBuilder(URI.create(chatApi + "/chat"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString("{\"message\":\"" + message + "\"}"))
        .build();
  }

  private static double nearestRank(double[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }
}
