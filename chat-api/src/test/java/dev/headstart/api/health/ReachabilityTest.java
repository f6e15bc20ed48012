package dev.headstart.api.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReachabilityTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private final Reachability reachability = new Reachability(14);

  @Test
  void notReadyBeforeTheDatabaseHasAnsweredOnce() {
    assertThat(reachability.isReady(START)).isFalse();
    assertThat(reachability.state(START)).isEqualTo("no answer from the database yet");
  }

  @Test
  void aBlipOfFiveSecondsDoesNotShow() {
    reachability.answered(START, 14);
    for (int seconds = 0; seconds <= 10; seconds++) {
      assertThat(reachability.isReady(START.plusSeconds(seconds))).as(seconds + " s").isTrue();
    }
  }

  @Test
  void anOutageOfMoreThanTenSecondsShowsUntilTheNextAnswer() {
    reachability.answered(START, 14);
    assertThat(reachability.isReady(START.plusMillis(10_001))).isFalse();
    reachability.answered(START.plusSeconds(60), 14);
    assertThat(reachability.isReady(START.plusSeconds(60))).isTrue();
  }

  @Test
  void anOlderSchemaIsNotServedAndANewerOneIs() {
    reachability.answered(START, 13);
    assertThat(reachability.isReady(START)).isFalse();
    assertThat(reachability.state(START)).isEqualTo("schema version 13, needed 14");
    reachability.answered(START, 15);
    assertThat(reachability.isReady(START)).isTrue();
  }
}
