package dev.headstart.sample;

import java.util.LinkedHashMap;
import java.util.Map;

/** Statuses in about the shares the published register has them: seven of ten entities ended. */
final class SampleStatus {
  private static final Map<String, Integer> ENDED_COMPANY = new LinkedHashMap<>();
  private static final Map<String, Integer> ENDED_BUSINESS = new LinkedHashMap<>();

  static {
    ENDED_COMPANY.put("Struck Off", 900);
    ENDED_COMPANY.put("Gazetted To Be Struck Off", 30);
    ENDED_COMPANY.put("Dissolved - Members Voluntary Winding Up", 25);
    ENDED_COMPANY.put("Dissolved - Compulsory Winding Up (Insolvency)", 12);
    ENDED_COMPANY.put("Dissolved - Creditors Voluntary Winding Up", 10);
    ENDED_COMPANY.put("In Liquidation - Compulsory Winding Up (Insolvency)", 8);
    ENDED_COMPANY.put("In Liquidation - Creditors voluntary winding up", 6);
    ENDED_COMPANY.put("Amalgamated", 6);
    ENDED_COMPANY.put("Under Judicial Management", 2);
    ENDED_COMPANY.put("Converted To LLP", 1);
    ENDED_BUSINESS.put("Cancelled", 350);
    ENDED_BUSINESS.put("Terminated", 300);
    ENDED_BUSINESS.put("Cancelled (Non-Renewal)", 200);
    ENDED_BUSINESS.put("Ceased Registration", 130);
    ENDED_BUSINESS.put("Converted To LLP", 10);
    ENDED_BUSINESS.put("Cancellation In Progress", 5);
    ENDED_BUSINESS.put("Registration expired and has not been renewed", 4);
    ENDED_BUSINESS.put("Revoked (Failed To Transfer Registration)", 1);
  }

  private SampleStatus() {}

  static String alive(SampleKind kind, Dice dice) {
    if (kind == SampleKind.BUSINESS || kind == SampleKind.LLP) {
      return dice.permille(20) ? "LIVE" : "Live";
    }
    return dice.permille(5) ? "Live (Receiver or Receiver and Manager appointed)" : "Live Company";
  }

  static String any(SampleKind kind, Dice dice) {
    if (dice.permille(290)) {
      return alive(kind, dice);
    }
    if (dice.permille(6)) {
      return dice.permille(700) ? "na" : "Pending Review";
    }
    return weighted(kind == SampleKind.BUSINESS ? ENDED_BUSINESS : ENDED_COMPANY, dice);
  }

  private static String weighted(Map<String, Integer> statuses, Dice dice) {
    int left = dice.between(1, statuses.values().stream().mapToInt(Integer::intValue).sum());
    for (var status : statuses.entrySet()) {
      left -= status.getValue();
      if (left <= 0) {
        return status.getKey();
      }
    }
    throw new IllegalStateException();
  }
}
