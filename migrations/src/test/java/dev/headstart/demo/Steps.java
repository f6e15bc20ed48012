package dev.headstart.demo;

import java.io.PrintStream;
import java.util.Locale;

/** Tells a person what is going on: one line per step, with its seconds. */
final class Steps {
  private final PrintStream out;

  Steps(PrintStream out) {
    this.out = out;
  }

  interface Work {
    void run() throws Exception;
  }

  void step(String what, Work work) throws Exception {
    long started = System.nanoTime();
    out.printf("  %-58s ", what);
    out.flush();
    try {
      work.run();
      out.printf(Locale.ROOT, "%5.1f s%n", (System.nanoTime() - started) / 1e9);
    } catch (Exception e) {
      out.println("failed");
      throw e;
    }
  }

  void say(String line) {
    out.println("  " + line);
  }
}
