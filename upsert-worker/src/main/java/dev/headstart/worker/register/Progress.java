package dev.headstart.worker.register;

import java.io.PrintStream;
import java.lang.reflect.Method;

/** Shows how far an import is. */
interface Progress extends AutoCloseable {
  /** So far. */
  void at(long bytes, long rows);

  /** From reading to a step whose length nobody knows. */
  void step(String what);

  @Override
  void close();

  /** A bar for a person at a terminal, lines for a log. */
  static Progress on(PrintStream err, long totalBytes) {
    return isTerminal() ? new ProgressOnTerminal(totalBytes) : new ProgressInLines(err, totalBytes);
  }

  private static boolean isTerminal() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal too, and this method to ask.
      Method isTerminal = console.getClass().getMethod("isTerminal");
      return (boolean) isTerminal.invoke(console);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Runtime.version().feature() < 22;
    }
  }
}
