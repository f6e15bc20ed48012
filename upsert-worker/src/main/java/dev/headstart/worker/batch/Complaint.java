package dev.headstart.worker.batch;

import io.vertx.pgclient.PgException;
import java.util.Map;

/**
 * What is wrong with a row, for whoever reads why it was parked: the column and its rule, and the
 * SQLSTATE for operators. Without the value, so that rows with the same fault can be counted.
 */
final class Complaint {
  static final Map<String, String> RULES =
      Map.of(
          "companies_name_bounded", "the name is empty or longer than 500 characters",
          "companies_uen_bounded", "the UEN is longer than 20 characters",
          "companies_ownership_type_bounded", "the company type is longer than 2000 characters",
          "companies_incorporation_year_check",
              "the year of incorporation is not between 1800 and 2200",
          "companies_uen_key", "another company has this UEN");

  private Complaint() {}

  static String of(PgException refused) {
    String rule = refused.getConstraint();
    if (rule != null && RULES.containsKey(rule)) {
      return RULES.get(rule) + " (SQLSTATE " + refused.getSqlState() + ")";
    }
    // A rule that is not ours is named as it is: whoever made it knows it.
    return "%s (SQLSTATE %s%s)"
        .formatted(words(refused), refused.getSqlState(), rule == null ? "" : " of " + rule);
  }

  private static String words(PgException refused) {
    return switch (refused.getSqlState()) {
      case "22021" -> "a text holds characters that cannot be stored";
      case "22001", "54000" -> "a text is too long";
      case "22003", "22008" -> "a number or date is out of range";
      case "23502" -> refused.getColumn() + " is missing";
      // Raised by a trigger, whose author wrote it to be read.
      case "P0001" -> refused.getErrorMessage();
      default -> "the row breaks a rule of the database";
    };
  }
}
