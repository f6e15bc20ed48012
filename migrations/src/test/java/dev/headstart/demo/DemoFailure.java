package dev.headstart.demo;

/** The demo cannot go on; the message says why and what to do. */
final class DemoFailure extends RuntimeException {
  DemoFailure(String message) {
    super(message);
  }
}
