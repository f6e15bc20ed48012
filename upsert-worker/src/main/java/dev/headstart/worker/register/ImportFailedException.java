package dev.headstart.worker.register;

/** The import cannot go on and changes nothing; the message names the file, line and column. */
final class ImportFailedException extends RuntimeException {
  ImportFailedException(String message) {
    super(message);
  }
}
