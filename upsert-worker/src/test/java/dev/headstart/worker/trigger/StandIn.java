package dev.headstart.worker.trigger;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** An HTTP server that gives the answers of a worker in moments hard to bring about in one. */
final class StandIn implements AutoCloseable {
  private record Answer(int status, String body) {}

  private final HttpServer server;
  private final Deque<Answer> answers = new ArrayDeque<>();
  final List<String> requests = new ArrayList<>();

  StandIn() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String who = exchange.getRequestHeaders().getFirst("Authorization");
          requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + who);
          // The last answer is given for ever.
          Answer answer = answers.size() > 1 ? answers.poll() : answers.peek();
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  StandIn answers(int status, String body) {
    answers.add(new Answer(status, body));
    return this;
  }

  StandIn run(String state, String outcome, String windowEnd) {
    return answers(
        200,
        """
        {"run_id": 7, "state": "%s", "outcome": "%s", "stopReason": "drained", "jobsTouched": 2,
         "jobsDone": 1, "rowsTotal": 10, "rowsError": 1, "windowEnd": "%s"}
        """
            .formatted(state, outcome, windowEnd));
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
