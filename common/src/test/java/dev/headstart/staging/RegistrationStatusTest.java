package dev.headstart.staging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationStatusTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Live",
        "Live Company",
        "LIVE",
        "  live  company ",
        "Live (Receiver or Receiver and Manager appointed)"
      })
  void everyTextThatStartsWithLiveIsAlive(String status) {
    assertThat(RegistrationStatus.registered(status)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Struck Off",
        "STRUCK  OFF",
        "Struck Off (Early Dissolution)",
        "Struck Off (Early Dissolution - simplified winding up)",
        "Gazetted To Be Struck Off",
        "Dissolved",
        "Dissolved - Members Voluntary Winding Up",
        "Dissolved - Compulsory Winding Up (Insolvency)",
        "Dissolved - Creditors Voluntary Winding Up",
        "Amalgamated",
        "In Liquidation - Compulsory Winding Up (Insolvency)",
        "In Liquidation - Creditors voluntary winding up",
        "In Liquidation - Simplified Winding Up",
        "Converted To LLP",
        "Suspended",
        "To Be Ceased",
        "Under Judicial Management",
        "Ceased Registration",
        "Ceased Registration (Transferred to Singapore)",
        "Terminated",
        "Cancelled",
        "Cancelled (Non-Renewal)",
        "Cancellation In Progress",
        "Registration expired and has not been renewed",
        "Removed (Applied To Be Revoked)",
        "Removed (Dissolved)",
        "Revoked (Failed To Transfer Registration)"
      })
  void knownEndingsAreNotRegistered(String status) {
    assertThat(RegistrationStatus.registered(status)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Lively", "Relocated to Mars", "Not Live"})
  void anUnknownTextIsNeither(String status) {
    assertThat(RegistrationStatus.registered(status)).isEmpty();
  }

  @Test
  void aMissingStatusIsNeither() {
    assertThat(RegistrationStatus.registered(null)).isEmpty();
  }
}
