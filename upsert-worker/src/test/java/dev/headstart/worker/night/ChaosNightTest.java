package dev.headstart.worker.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ChaosNightTest {
  @Test
  void aShortBadNightLosesNothingAndDoublesNothing() throws Exception {
    assertThat(new ChaosNight(20261124, true).live(Duration.ofSeconds(8))).isEmpty();
  }
}
