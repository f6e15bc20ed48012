package dev.headstart.worker.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.settings.Settings;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThrottleTest {
  /** Somebody chats, and feels nothing. */
  private static final Load CALM = new Load(8, 0, 1, 2);

  private static final Load ALONE = new Load(0, 0, 1, 2);
  private static final Load CHAT_AT_30 = new Load(30, 0, 1, 2);

  private final Throttle throttle = new Throttle(Settings.read(name -> Optional.empty()));

  @Test
  void whenNobodyNeedsTheMachineItNeverRests() {
    for (int i = 0; i < 20; i++) {
      assertThat(throttle.next(ALONE))
          .isEqualTo(new Pace(500, 2, Duration.ZERO, Duration.ZERO, null, false));
      throttle.took(500, Duration.ofMillis(60));
    }
  }

  @Test
  void whileSomebodyChatsABatchIsNoLongerThanAnAnswerAndLeavesTheMachineForThreeTimesThat() {
    throttle.took(500, Duration.ofMillis(50));
    assertThat(throttle.next(CALM))
        .isEqualTo(
            new Pace(100, 1, Duration.ZERO, Duration.ofMillis(150), Pressure.CHAT_ACTIVE, false));
    throttle.took(100, Duration.ofMillis(10));
    assertThat(throttle.next(CALM).turn()).isEqualTo(Duration.ofMillis(30));
    assertThat(throttle.next(ALONE).rows()).as("nobody chats any more").isEqualTo(500);
    throttle.took(50, Duration.ofMillis(1000));
    assertThat(throttle.next(CALM).turn())
        .as("two thousand rows a minute remain")
        .isEqualTo(Duration.ofMillis(500));
  }

  @Test
  void twoBatchesAtATimeOnlyWhileNobodyChatsAndTwoProcessorsAreFree() {
    assertThat(throttle.next(new Load(0, 0, 2, 2)).lanes()).isEqualTo(2);
    assertThat(throttle.next(new Load(5, 0, 2, 2)).lanes()).as("somebody chats").isOne();
    assertThat(throttle.next(new Load(0, 1, 2, 2)).lanes()).as("a query of others").isOne();
    assertThat(throttle.next(new Load(0, 0, 2, 1)).lanes()).as("one processor").isOne();
    throttle.took(500, Duration.ofMillis(100));
    for (int i = 0; i < 5; i++) {
      throttle.next(CHAT_AT_30);
    }
    assertThat(throttle.next(new Load(0, 0, 2, 2)).lanes()).as("still resting").isOne();
  }

  @Test
  void restsGrowWhileTheChatIsSlowAndShrinkAfterwards() {
    Duration last = Duration.ZERO;
    for (int i = 0; i < 5; i++) {
      throttle.took(500, Duration.ofMillis(100));
      Pace pace = throttle.next(CHAT_AT_30);
      assertThat(pace.rest()).isGreaterThan(last);
      assertThat(pace.reason()).isEqualTo(Pressure.CHAT_SLOW);
      last = pace.rest();
    }
    assertThat(throttle.next(CALM).rest()).isEqualTo(last.dividedBy(2));
    for (int i = 0; i < 5; i++) {
      throttle.next(CALM);
    }
    assertThat(throttle.next(CALM).rest()).isZero();
  }

  @Test
  void howeverSlowTheChatTwoThousandRowsAMinuteRemain() {
    double milliseconds = 0;
    int rows = 0;
    for (int i = 0; i < 100; i++) {
      Pace pace = throttle.next(CHAT_AT_30);
      milliseconds += pace.rest().toMillis() + 300;
      rows += pace.rows();
      throttle.took(pace.rows(), Duration.ofMillis(300));
    }
    assertThat(rows / milliseconds * 60_000).isGreaterThanOrEqualTo(2000);
  }

  @Test
  void aboveTheRedLineItStopsUntilTheChatIsDownToHalfOfIt() {
    assertThat(throttle.next(chat(151)).red()).isTrue();
    assertThat(throttle.next(chat(149)).red()).as("no flapping").isTrue();
    assertThat(throttle.next(chat(76)).red()).isTrue();
    assertThat(throttle.next(chat(75)).red()).isFalse();
    assertThat(throttle.next(chat(149)).red()).isFalse();
  }

  @Test
  void batchesShrinkToWhatAQuarterOfASecondHoldsAndGrowAgain() {
    throttle.took(500, Duration.ofMillis(1000));
    int small = throttle.next(ALONE).rows();
    assertThat(small).isEqualTo(250);
    for (int i = 0; i < 20; i++) {
      throttle.took(throttle.next(ALONE).rows(), Duration.ofMillis(5000));
    }
    assertThat(throttle.next(ALONE).rows()).isEqualTo(50);
    for (int i = 0; i < 20; i++) {
      throttle.took(throttle.next(ALONE).rows(), Duration.ofMillis(20));
    }
    assertThat(throttle.next(ALONE).rows()).isEqualTo(500);
  }

  @Test
  void aBatchOfTheRightLengthKeepsItsSize() {
    throttle.took(500, Duration.ofMillis(1000));
    throttle.took(250, Duration.ofMillis(180));
    assertThat(throttle.next(ALONE).rows()).isEqualTo(250);
  }

  @Test
  void aVerySlowBatchStopsTheNightForOneRestNotForEver() {
    throttle.took(50, Duration.ofSeconds(6));
    assertThat(throttle.next(CALM)).extracting(Pace::reason).isEqualTo(Pressure.BATCHES_SLOW);
    assertThat(throttle.next(CALM).red()).isFalse();
  }

  @Test
  void theCpuAloneNeverStopsIt() {
    Pace pace = throttle.next(new Load(0, 0, 1000, 2));
    assertThat(pace.red()).isFalse();
    assertThat(pace.reason()).isEqualTo(Pressure.CPU_BUSY);
  }

  @Test
  void sessionsOfOthersCountPerCore() {
    assertThat(throttle.next(new Load(0, 4, 0, 2)).reason()).isNull();
    assertThat(throttle.next(new Load(0, 5, 0, 2)).reason()).isEqualTo(Pressure.DATABASE_BUSY);
    assertThat(throttle.next(new Load(0, 33, 0, 2)).red()).isTrue();
  }

  private static Load chat(double p95) {
    return new Load(p95, 0, 0, 2);
  }
}
