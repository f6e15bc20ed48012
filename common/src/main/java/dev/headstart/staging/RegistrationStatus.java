package dev.headstart.staging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the register's status text means. The one place that knows: alive, known to have ended or to
 * be ending, or neither. An unknown text is not an ending, so a status that ACRA invents tomorrow
 * makes no company disappear.
 */
public final class RegistrationStatus {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Live, Live Company, Live (Receiver or Receiver and Manager appointed); not Lively. */
  private static final Pattern ALIVE = Pattern.compile("live\\b.*");

  /** Beginnings of the statuses that ACRA publishes for entities that ended or are ending. */
  private static final List<String> ENDED =
      List.of(
          "amalgamated",
          "cancellation in progress",
          "cancelled",
          "ceased",
          "converted",
          "deregistered",
          "dissolved",
          "expired",
          "gazetted to be struck off",
          "in liquidation",
          "liquidated",
          "registration expired",
          "removed",
          "revoked",
          "struck off",
          "suspended",
          "terminated",
          "to be ceased",
          "to be struck off",
          "under judicial management",
          "winding up",
          "wound up");

  private RegistrationStatus() {}

  /**
   * @param status the register's text, or null
   * @return true alive, false ended or ending, empty missing or unknown
   */
  public static Optional<Boolean> registered(String status) {
    if (status == null) {
      return Optional.empty();
    }
    String text = BLANKS.matcher(status).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    if (ALIVE.matcher(text).matches()) {
      return Optional.of(true);
    }
    return ENDED.stream().anyMatch(text::startsWith) ? Optional.of(false) : Optional.empty();
  }
}
