package dev.headstart.api.contract;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Sends calls as they are, whatever is in them, and judges the answers. */
final class Attacker {
  static final Duration SOON = Duration.ofSeconds(5);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI service;

  Attacker(URI service) {
    this.service = service;
  }

  HttpResponse<String> get(String address) {
    return call("GET", address, null);
  }

  HttpResponse<String> post(String address, String body) {
    return call("POST", address, body);
  }

  /**
   * @param body null for none
   */
  HttpResponse<String> call(String method, String address, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(address))
            .timeout(SOON)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(request + " " + body, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What is refused is refused as a problem, by the client's fault; else what was said instead. */
  static Optional<String> unfair(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    boolean isFair =
        answer.statusCode() < 400
            || answer.statusCode() < 500 && type.startsWith("application/problem+json");
    return isFair
        ? Optional.empty()
        : Optional.of("%d %.300s".formatted(answer.statusCode(), answer.body()));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
