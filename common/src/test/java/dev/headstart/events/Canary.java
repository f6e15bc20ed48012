package dev.headstart.events;

/**
 * What tests use for messages, names and tokens that no log may hold. It stands nowhere else, so
 * that one look through all that the tests printed finds what leaked.
 */
public final class Canary {
  public static final String WORD = "Zaunkoenig";

  private Canary() {}

  /** One that tells what it was. */
  public static String of(String what) {
    return WORD + "-" + what;
  }
}
