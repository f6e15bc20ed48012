package dev.headstart.worker.register;

/** A line that cannot be staged: it is parked with this reason and the import goes on. */
final class BadLineException extends Exception {
  BadLineException(String reason) {
    // One may be thrown per line of a garbled file: no stack trace, it would name our own code
    // only.
    super(reason, null, false, false);
  }
}
