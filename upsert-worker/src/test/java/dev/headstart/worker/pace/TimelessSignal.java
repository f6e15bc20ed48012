package dev.headstart.worker.pace;

import jakarta.inject.Singleton;
import java.time.Duration;

/** Rests take no time in tests; what a test wants to see during one, it puts here. */
@Singleton
public class TimelessSignal extends StopSignal {
  private Runnable duringRest = () -> {};
  private boolean raised;

  /** Runs at each rest. */
  public void duringRest(Runnable look) {
    duringRest = look;
  }

  public void reset() {
    raised = false;
    duringRest = () -> {};
  }

  @Override
  public void raise() {
    raised = true;
  }

  @Override
  public boolean isRaised() {
    return raised;
  }

  @Override
  public void rest(Duration duration) {
    duringRest.run();
  }
}
