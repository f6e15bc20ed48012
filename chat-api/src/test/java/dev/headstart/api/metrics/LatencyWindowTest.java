package dev.headstart.api.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LatencyWindowTest {
  private final LatencyWindow window = new LatencyWindow();

  @Test
  void theP95IsTheNearestRankOfTheLastFiveSeconds() {
    answered(Duration.ZERO, 900); // older than five seconds when asked
    for (int ms = 1; ms <= 20; ms++) {
      answered(Duration.ofSeconds(4), ms);
    }
    assertThat(window.figures(Duration.ofSeconds(6).toNanos()))
        .isEqualTo(new LatencyWindow.Figures(19, 20));
  }

  @Test
  void silenceIsNoLatency() {
    answered(Duration.ZERO, 900);
    assertThat(window.figures(Duration.ofSeconds(60).toNanos()))
        .isEqualTo(new LatencyWindow.Figures(0, 0));
  }

  @Test
  void moreRequestsThanItHoldsPushOutTheOldest() {
    for (int i = 0; i < 5000; i++) {
      answered(Duration.ofSeconds(1), i < 3000 ? 500 : 10);
    }
    assertThat(window.figures(Duration.ofSeconds(2).toNanos()).p95Ms()).isEqualTo(10);
  }

  private void answered(Duration at, double milliseconds) {
    window.add(at.toNanos() - (long) (milliseconds * 1e6), at.toNanos());
  }
}
