package dev.headstart.sample;

import java.util.HashMap;
import java.util.Map;

/**
 * UENs with the check letters ACRA publishes, from number ranges it has not issued: companies from
 * 90000 of a year on (it gives out about 50,000), businesses from 59000000, others from 9000.
 */
final class SampleUens {
  private static final int[] BUSINESS_WEIGHTS = {10, 4, 9, 3, 8, 2, 7, 1};
  private static final String BUSINESS_LETTERS = "XMKECAWLJDB";
  private static final int[] COMPANY_WEIGHTS = {10, 8, 6, 4, 9, 7, 5, 3, 1};
  private static final String COMPANY_LETTERS = "ZKCMDNERGWH";
  private static final int[] OTHER_WEIGHTS = {4, 3, 5, 3, 10, 2, 2, 5, 7};
  private static final String OTHER_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWX0123456789";

  private final Map<String, Integer> issued = new HashMap<>();

  String next(SampleKind kind, int year) {
    return switch (kind) {
      case COMPANY -> company(year, 90_000 + number("company" + year));
      case BUSINESS -> business(59_000_000 + number("business"));
      case LLP -> other(year, "LL", 9_000 + number("LL" + year));
      case FOREIGN -> other(year, "FC", 9_000 + number("FC" + year));
    };
  }

  private int number(String series) {
    return issued.merge(series, 1, Integer::sum);
  }

  private static String business(int number) {
    String digits = "%08d".formatted(number);
    return digits + BUSINESS_LETTERS.charAt(weighted(digits, BUSINESS_WEIGHTS, "0123456789") % 11);
  }

  private static String company(int year, int number) {
    String digits = "%04d%05d".formatted(year, number);
    return digits + COMPANY_LETTERS.charAt(weighted(digits, COMPANY_WEIGHTS, "0123456789") % 11);
  }

  private static String other(int year, String type, int number) {
    String text = "%s%02d%s%04d".formatted(year < 2000 ? "S" : "T", year % 100, type, number);
    int sum = weighted(text, OTHER_WEIGHTS, OTHER_ALPHABET);
    return text + OTHER_ALPHABET.charAt(Math.floorMod(sum - 5, 11));
  }

  private static int weighted(String text, int[] weights, String alphabet) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += alphabet.indexOf(text.charAt(i)) * weights[i];
    }
    return sum;
  }
}
