package dev.headstart.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service of this build, as packaged, as a process of its own. */
final class Program implements AutoCloseable {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;

  private Program(Process process) {
    this.process = process;
  }

  static Program start(Path jar, Path log, Map<String, String> flags, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    builder.environment().putAll(flags);
    Program program = new Program(builder.start());
    Runtime.getRuntime().addShutdownHook(new Thread(program.process::destroy));
    return program;
  }

  void waitUntilReady(int managementPort) throws Exception {
    URI ready = URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready");
    while (!isReady(ready)) {
      if (!process.isAlive()) {
        throw new IllegalStateException("it ended with " + process.exitValue());
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private static boolean isReady(URI ready) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(2)).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  void waitForItsEnd() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException("it ended with " + process.exitValue());
    }
  }

  long pid() {
    return process.pid();
  }

  Duration cpu() {
    return Cpu.of(process.toHandle());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
