package dev.headstart.settings;

import java.util.List;

/** Flags with values that cannot be used; the message is the one line an operator needs. */
public final class WrongFlagsException extends RuntimeException {
  // Thrown before anything starts, and never sent anywhere.
  private final transient List<String> wrong;

  WrongFlagsException(List<String> wrong) {
    super("Not started, wrong flags: " + String.join("; ", wrong));
    this.wrong = List.copyOf(wrong);
  }

  List<String> wrong() {
    return wrong;
  }
}
