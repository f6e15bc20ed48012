package dev.headstart.worker.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of the register that are staged, in the order in which they are copied. Each knows
 * the names it had in older releases and the other datasets of data.gov.sg.
 */
enum RegisterColumn {
  UEN(true, "uen", "uen_no", "unique_entity_number"),
  ENTITY_NAME(true, "entity_name", "name_of_entity", "company_name"),
  ENTITY_TYPE_DESCRIPTION(false, "entity_type_description", "entity_type_desc", "entity_type"),
  BUSINESS_CONSTITUTION_DESCRIPTION(
      false, "business_constitution_description", "business_constitution"),
  COMPANY_TYPE_DESCRIPTION(false, "company_type_description", "company_type"),
  ENTITY_STATUS_DESCRIPTION(
      false, "entity_status_description", "entity_status_desc", "entity_status", "uen_status_desc"),
  REGISTRATION_INCORPORATION_DATE(
      false,
      "registration_incorporation_date",
      "registration_date",
      "incorporation_date",
      "date_of_incorporation"),
  ANNUAL_RETURN_DATE(false, "annual_return_date", "date_of_annual_return"),
  NO_OF_OFFICERS(false, "no_of_officers", "number_of_officers"),
  PRIMARY_SSIC_CODE(true, "primary_ssic_code", "primary_ssic", "ssic_code"),
  PRIMARY_USER_DESCRIBED_ACTIVITY(
      false, "primary_user_described_activity", "primary_activity_description"),
  SECONDARY_SSIC_CODE(false, "secondary_ssic_code", "secondary_ssic"),
  SECONDARY_USER_DESCRIBED_ACTIVITY(
      false, "secondary_user_described_activity", "secondary_activity_description");

  private final boolean required;
  private final List<String> names;

  RegisterColumn(boolean required, String... names) {
    this.required = required;
    this.names = Arrays.stream(names).map(RegisterColumn::plain).toList();
  }

  boolean required() {
    return required;
  }

  /** The name it has in the database and in ACRA's present release. */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names it may have in a header, without case, blanks and punctuation; the best first. */
  List<String> names() {
    return names;
  }

  /** A header's name in the form in which names are compared; a byte order mark goes too. */
  static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** All columns for a list in SQL, each with a prefix such as {@code "i."}. */
  static String sqlList(String prefix) {
    return Arrays.stream(values())
        .map(column -> prefix + column.column())
        .collect(Collectors.joining(", "));
  }

  static Optional<RegisterColumn> named(String plainName) {
    return Arrays.stream(values()).filter(c -> c.names.contains(plainName)).findFirst();
  }
}
