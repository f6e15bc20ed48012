package dev.headstart.api.cors;

import java.util.regex.Pattern;

/** A page's origin exactly as browsers send it: {@code https://app.example} or with a port. */
record Origin(String text) {
  private static final Pattern FORM = Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?");

  /**
   * @throws IllegalArgumentException ends the start: a star or a path would never match, and
   *     whoever wrote it believes that it does
   */
  static Origin of(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "CORS_ORIGINS must list origins like https://app.example, was " + text);
    }
    return new Origin(text);
  }
}
