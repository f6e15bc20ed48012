package dev.headstart.industry;

/** Says a piece of the user's text back, short and without line breaks. */
final class Echo {
  /** No term is longer, so no piece said back need be. */
  static final int LONGEST = 80;

  private Echo() {}

  static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end);
  }
}
