package dev.headstart.demo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The processes a demo starts; when it ends, none of them is left. */
final class Children {
  private static final int SECONDS_TO_END = 20;

  private final Deque<Process> started = new ArrayDeque<>();
  private boolean stopping;

  /** Starts a process that writes into a log file, emptied before. */
  synchronized Process start(List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    if (stopping) {
      throw new DemoFailure("The demo is stopping.");
    }
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    builder.redirectInput(new File(isWindows() ? "NUL" : "/dev/null"));
    Process process = builder.start();
    started.push(process);
    return process;
  }

  /** Runs a process to its end. */
  void run(String what, List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    int exitCode = start(command, environment, log).waitFor();
    if (exitCode != 0) {
      throw new DemoFailure(what + " failed:\n" + tail(log));
    }
  }

  /** Ends all that still run: first asked, then forced. */
  void stop() {
    List<Process> running;
    synchronized (this) {
      stopping = true;
      running = started.stream().filter(Process::isAlive).toList();
    }
    running.forEach(Process::destroy);
    for (Process process : running) {
      try {
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
          process.destroyForcibly().waitFor();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }

  synchronized boolean isStopping() {
    return stopping;
  }

  /** The last lines of a log, indented. */
  static String tail(Path log) {
    try {
      List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.UTF_8);
      StringBuilder tail = new StringBuilder();
      lines
          .subList(Math.max(0, lines.size() - 15), lines.size())
          .forEach(line -> tail.append("    ").append(line).append('\n'));
      return tail + "  all of it: " + log;
    } catch (IOException e) {
      return "  see " + log;
    }
  }

  static boolean isWindows() {
    return File.separatorChar == '\\';
  }
}
