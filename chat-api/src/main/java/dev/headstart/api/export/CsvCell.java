package dev.headstart.api.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/**
 * One value of a CSV file. A text that a spreadsheet would run as a formula gets an apostrophe in
 * front, which spreadsheets take for "this is text"; numbers are left as they are.
 */
final class CsvCell {
  static final String END_OF_LINE = "\r\n";

  /** Full-width forms too, which spreadsheets of East Asian locales take for the plain ones. */
  private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@＝＋－＠]|^[\\t\\r\\n]");

  private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\\t\\r\\n']|^\\s|\\s$");

  private CsvCell() {}

  static String of(JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (!value.isTextual()) {
      return value.asText();
    }
    String text = value.textValue();
    String safe = FORMULA.matcher(text).find() ? "'" + text : text;
    return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
