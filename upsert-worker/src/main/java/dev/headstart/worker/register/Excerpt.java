package dev.headstart.worker.register;

/** The beginning of a line, fit to be stored and shown. */
final class Excerpt {
  /** Enough to recognise the line by its UEN and name. */
  private static final int MAX_CHARS = 200;

  private Excerpt() {}

  static String of(String text) {
    StringBuilder excerpt = new StringBuilder(MAX_CHARS);
    for (int i = 0; i < text.length() && excerpt.length() < MAX_CHARS; i++) {
      char c = text.charAt(i);
      boolean half = Character.isSurrogate(c);
      excerpt.append(Character.isISOControl(c) || half ? ' ' : c);
    }
    return excerpt.toString().strip();
  }
}
