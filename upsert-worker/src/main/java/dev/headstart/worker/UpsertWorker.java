package dev.headstart.worker;

import dev.headstart.settings.StartCheck;
import dev.headstart.settings.WrongFlagsException;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: checks the flags, understands the command line, and does what it says. */
@QuarkusMain
public final class UpsertWorker {
  // Not private: the framework looks at every main class as a bean.
  UpsertWorker() {}

  public static void main(String... args) {
    int exitCode = run(args);
    if (exitCode != Mode.DONE) {
      System.exit(exitCode);
    }
  }

  private static int run(String... args) {
    try {
      // Flags first: a service that cannot start must say so before it touches anything.
      StartCheck.program(StartCheck::given);
      return CommandLine.parse(args).run(StartCheck::given, System.out, System.err);
    } catch (WrongFlagsException e) {
      System.err.println(e.getMessage());
    } catch (WrongUsageException e) {
      System.err.println(e.getMessage());
      System.err.print(CommandLine.USAGE);
    }
    return Mode.WRONG_USAGE;
  }
}
