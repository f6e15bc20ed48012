package dev.headstart.api.enrichment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server in the place of the enrichment pipeline. */
final class Receiver implements AutoCloseable {
  record Delivery(String contentType, String idempotencyKey, JsonPath event) {}

  static final int HANG = 0;

  final List<Delivery> deliveries = new CopyOnWriteArrayList<>();
  volatile int status = 202;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpServer server;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/in", this::receive);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
  }

  private void receive(HttpExchange call) {
    try (call) {
      String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      var headers = call.getRequestHeaders();
      deliveries.add(
          new Delivery(
              headers.getFirst("Content-Type"),
              headers.getFirst("Idempotency-Key"),
              new JsonPath(body)));
      if (status == HANG) {
        closed.await();
        return;
      }
      byte[] answer = "thanks".getBytes(StandardCharsets.UTF_8);
      call.sendResponseHeaders(status, answer.length);
      call.getResponseBody().write(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
