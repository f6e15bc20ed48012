package dev.headstart.settings;

import java.util.List;

/** Flags with values that cannot be used; the message is the one line an operator needs. */
public final class WrongFlagsException extends RuntimeException {
  WrongFlagsException(List<String> wrong) {
    super("Not started, wrong flags: " + String.join("; ", wrong));
  }
}
