package dev.headstart.worker.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value of the register becomes when it is staged, column by column. */
final class FieldRules {
  /** UENs have 9 or 10 characters; older identifiers found in the wild stay below this. */
  private static final int UEN_CHARS = 20;

  /** ACRA's longest names have about 200; beyond 2,704 bytes an index entry is refused. */
  private static final int NAME_CHARS = 500;

  private static final int TEXT_CHARS = 2000;

  /** Four or five digits; spreadsheets drop the leading zero, pandas adds the fraction. */
  private static final Pattern CODE = Pattern.compile("([0-9]{4,5})(?:\\.0*)?");

  private static final Pattern CODE_PUNCTUATION = Pattern.compile("[\\s-]");

  /** A time of day may follow: some tools write dates as moments. */
  private static final Pattern ISO_DATE =
      Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ][0-9:.]+Z?)?");

  private static final Pattern LOCAL_DATE =
      Pattern.compile("([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})");

  private static final Pattern OFFICERS = Pattern.compile("([0-9]{1,6})(?:\\.0*)?");

  private FieldRules() {}

  /**
   * @return the value to stage, or null when it is missing
   * @throws BadLineException when the value cannot be what its column says
   */
  static String apply(RegisterColumn column, String raw) throws BadLineException {
    if (raw == null) {
      return null;
    }
    String value = raw.strip();
    if (value.isEmpty() || value.equals("-") || value.equalsIgnoreCase("na")) {
      return null;
    }
    return switch (column) {
      case UEN -> limited(column, value.toUpperCase(Locale.ROOT), UEN_CHARS);
      case ENTITY_NAME -> limited(column, value, NAME_CHARS);
      case PRIMARY_SSIC_CODE, SECONDARY_SSIC_CODE -> code(column, value);
      case REGISTRATION_INCORPORATION_DATE, ANNUAL_RETURN_DATE -> date(column, value);
      case NO_OF_OFFICERS -> officers(column, value);
      case ENTITY_TYPE_DESCRIPTION,
          BUSINESS_CONSTITUTION_DESCRIPTION,
          COMPANY_TYPE_DESCRIPTION,
          ENTITY_STATUS_DESCRIPTION,
          PRIMARY_USER_DESCRIBED_ACTIVITY,
          SECONDARY_USER_DESCRIBED_ACTIVITY ->
          limited(column, value, TEXT_CHARS);
    };
  }

  private static String limited(RegisterColumn column, String value, int limit)
      throws BadLineException {
    if (value.length() > limit) {
      throw new BadLineException(column.column() + " is longer than " + limit + " characters");
    }
    return value;
  }

  private static String code(RegisterColumn column, String value) throws BadLineException {
    Matcher code = CODE.matcher(CODE_PUNCTUATION.matcher(value).replaceAll(""));
    if (!code.matches()) {
      throw wrong(column, value, "SSIC code");
    }
    return code.group(1).length() == 4 ? "0" + code.group(1) : code.group(1);
  }

  private static String date(RegisterColumn column, String value) throws BadLineException {
    Matcher iso = ISO_DATE.matcher(value);
    Matcher local = LOCAL_DATE.matcher(value);
    try {
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      if (local.matches()) {
        return day(local.group(3), local.group(2), local.group(1));
      }
    } catch (DateTimeException e) {
      throw wrong(column, value, "date");
    }
    throw wrong(column, value, "date");
  }

  private static String day(String year, String month, String day) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    // The bounds of companies.incorporation_year.
    if (date.getYear() < 1800 || date.getYear() > 2200) {
      throw new DateTimeException("out of bounds");
    }
    return date.toString();
  }

  private static String officers(RegisterColumn column, String value) throws BadLineException {
    Matcher number = OFFICERS.matcher(value);
    if (!number.matches()) {
      throw wrong(column, value, "whole number");
    }
    return number.group(1);
  }

  private static BadLineException wrong(RegisterColumn column, String value, String expected) {
    String shown = value.length() > 30 ? value.substring(0, 30) + "…" : value;
    return new BadLineException(
        "%s '%s' is no %s".formatted(column.column(), Excerpt.of(shown), expected));
  }
}
