package dev.headstart.worker.night;

import dev.headstart.worker.pace.StopSignal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Gives the passes a thread, one at a time: every five seconds, and at once when asked. */
@ApplicationScoped
public class NightlyTrigger {
  private static final Logger LOG = Logger.getLogger(NightlyTrigger.class);

  private final NightlyRun run;
  private final StopSignal stop;
  private final AtomicBoolean again = new AtomicBoolean();
  private final AtomicBoolean busy = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "nightly-run"));

  NightlyTrigger(NightlyRun run, StopSignal stop) {
    this.run = run;
    this.stop = stop;
  }

  @Scheduled(every = "5s", delayed = "1s")
  void tick() {
    wake();
  }

  /** Starts a pass soon; while one is under way, another follows it. */
  public void wake() {
    again.set(true);
    if (busy.compareAndSet(false, true)) {
      thread.execute(this::passes);
    }
  }

  private void passes() {
    try {
      while (again.getAndSet(false)) {
        run.pass();
      }
    } catch (RuntimeException e) {
      // The next tick tries again; what was claimed is free when its lease runs out.
      LOG.warnf("event=pass_failed cause=%s", e);
    } finally {
      busy.set(false);
    }
    if (again.get()) {
      wake(); // asked between the last look and now
    }
  }

  /** False while a pass is under way. */
  public boolean isIdle() {
    return !busy.get();
  }

  /**
   * Ends at the next batch edge or rolls the batch back, within 2 s; what remains is queued again.
   */
  void onStop(@Observes ShutdownEvent event) throws InterruptedException {
    stop.raise();
    thread.shutdown();
    if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
      run.abort();
      if (!thread.awaitTermination(1, TimeUnit.SECONDS)) {
        LOG.warn("event=shutdown_forced");
      }
    }
  }
}
