package dev.headstart.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All that can be wrong with the flags of a program, said in one line before it starts. */
public final class StartCheck {
  private StartCheck() {}

  /**
   * A flag as it was given to this process, by its name: in the environment, and the framework's
   * own also as a system property, which goes before.
   */
  public static Optional<String> given(String name) {
    return Optional.ofNullable(System.getProperty(property(name)))
        .or(() -> Optional.ofNullable(System.getenv(name)));
  }

  /** QUARKUS_HTTP_HOST is quarkus.http.host; our own flags have no other name. */
  static String property(String name) {
    return name.startsWith("QUARKUS_") ? name.toLowerCase(Locale.ROOT).replace('_', '.') : name;
  }

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   * @throws WrongFlagsException with every reason not to answer on HTTP
   */
  public static void service(Function<String, Optional<String>> valueOf) {
    check(
        valueOf,
        List.of(Settings::read, IdentityFlags::read, Exposure::ofService, Exposure::ofProgram));
  }

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   * @throws WrongFlagsException with every reason not to work on the database
   */
  public static void program(Function<String, Optional<String>> valueOf) {
    check(valueOf, List.of(Settings::read, Exposure::ofProgram));
  }

  private static void check(
      Function<String, Optional<String>> valueOf,
      List<Consumer<Function<String, Optional<String>>>> checks) {
    List<String> wrong = new ArrayList<>();
    for (Consumer<Function<String, Optional<String>>> check : checks) {
      try {
        check.accept(valueOf);
      } catch (WrongFlagsException e) {
        wrong.addAll(e.wrong());
      }
    }
    if (!wrong.isEmpty()) {
      throw new WrongFlagsException(wrong);
    }
  }
}
