package dev.headstart.api.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A real HTTP server in the place of the demo's worker; it notes whose token it was sent. */
public final class WorkerResource implements QuarkusTestResourceLifecycleManager {
  final List<String> tokens = new CopyOnWriteArrayList<>();
  volatile int status = 202;
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/runs", this::open);
    server.start();
    return Map.of("DEMO_WORKER_URL", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void open(HttpExchange call) throws IOException {
    try (call) {
      tokens.add(String.valueOf(call.getRequestHeaders().getFirst("Authorization")));
      byte[] run = "{\"run_id\":1}".getBytes(StandardCharsets.UTF_8);
      call.sendResponseHeaders(status, run.length);
      call.getResponseBody().write(run);
    }
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(WorkerResource.class));
  }

  @Override
  public void stop() {
    server.stop(0);
  }
}
