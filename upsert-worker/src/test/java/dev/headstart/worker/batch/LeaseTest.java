package dev.headstart.worker.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.headstart.worker.pace.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaseTest {
  private final List<String> asked = new ArrayList<>();
  private long seconds;
  private boolean held = true;
  private boolean answers = true;

  private final Ticker ticker =
      new Ticker() {
        @Override
        public long nanos() {
          return Duration.ofSeconds(seconds).toNanos();
        }
      };

  private final Lease lease = new Lease(null, ticker, (claim, why) -> renew(why), () -> {});

  @Test
  void aWorkerThatCouldNotRenewForTwentySecondsCountsItselfOut() {
    seconds = 19;
    assertThat(lease.isSure()).isTrue();
    seconds = 20;
    assertThat(lease.isSure()).isFalse();
  }

  @Test
  void aRenewalCountsFromWhenItWasAsked() {
    seconds = 15;
    lease.renew();
    seconds = 34;
    assertThat(lease.isSure()).isTrue();
    seconds = 35;
    assertThat(lease.isSure()).isFalse();
  }

  @Test
  void aBatchThatWasCommittedRenewsToo() {
    seconds = 19;
    lease.renewed(ticker.nanos());
    seconds = 38;
    assertThat(lease.isSure()).isTrue();
  }

  @Test
  void withoutAnAnswerNothingIsRenewed() {
    answers = false;
    seconds = 15;
    assertThatThrownBy(lease::renew).hasMessage("no answer");
    seconds = 20;
    assertThat(lease.isSure()).isFalse();
  }

  @Test
  void whatTheDatabaseRefusesIsLostAtOnce() {
    held = false;
    lease.renew();
    assertThat(lease.isSure()).isFalse();
  }

  @Test
  void theReasonOfARestIsSaidAtOnceAndOnce() {
    lease.throttled(null);
    lease.throttled("chat_slow");
    lease.throttled("chat_slow");
    lease.throttled(null);
    assertThat(asked).containsExactly("chat_slow", null);
  }

  private boolean renew(String why) {
    if (!answers) {
      throw new IllegalStateException("no answer");
    }
    asked.add(why);
    return held;
  }
}
