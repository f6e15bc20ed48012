package dev.headstart.worker;

/** A command line that means nothing; the message says what is wrong with it. */
final class WrongUsageException extends RuntimeException {
  WrongUsageException(String message) {
    super(message);
  }
}
