package dev.headstart.api.enrichment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "5, 16", "10, 512", "11, 600", "64, 600", "2147483647, 600"})
  void waitsDoubleUpToTenMinutes(int attempts, long seconds) {
    assertThat(Backoff.after(attempts, () -> 0.5)).hasSeconds(seconds);
  }

  @Test
  void retriesOfOneOutageAreSpread() {
    assertThat(Backoff.after(3, () -> 0)).hasMillis(2000);
    assertThat(Backoff.after(3, () -> 1)).hasMillis(6000);
  }
}
