package dev.headstart.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** All that can be wrong with the flags of a program, said in one line before it starts. */
public final class StartCheck {
  private StartCheck() {}

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
