package dev.headstart.api;

import dev.headstart.settings.StartCheck;
import dev.headstart.settings.WrongFlagsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The program: checks the flags before anything starts, then serves. */
@QuarkusMain
public final class ChatApi {
  private static final int WRONG_FLAGS = 2;

  // Not private: the framework looks at every main class as a bean.
  ChatApi() {}

  public static void main(String... args) {
    try {
      StartCheck.service(StartCheck::given);
    } catch (WrongFlagsException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_FLAGS);
    }
    Quarkus.run(args);
  }
}
