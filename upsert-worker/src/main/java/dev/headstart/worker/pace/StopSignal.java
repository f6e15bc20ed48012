package dev.headstart.worker.pace;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Tells the night to stop, and wakes it where it rests. */
@Singleton
@DefaultBean
public class StopSignal {
  private final CountDownLatch raised = new CountDownLatch(1);

  public void raise() {
    raised.countDown();
  }

  public boolean isRaised() {
    return raised.getCount() == 0;
  }

  /** Rests so long, or until the signal is raised. */
  public void rest(Duration duration) {
    try {
      raised.await(duration.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      raise();
    }
  }
}
