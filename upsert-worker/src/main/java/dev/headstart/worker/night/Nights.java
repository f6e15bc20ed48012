package dev.headstart.worker.night;

import dev.headstart.settings.ScheduleMode;
import dev.headstart.settings.Settings;
import dev.headstart.window.NightWindow;
import dev.headstart.window.NightWindow.Night;
import dev.headstart.worker.database.Waiting;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens runs and says which one to work on; what a caller of POST /runs talks to. */
@ApplicationScoped
public class Nights {
  private final RunTable table;
  private final RunEndTable ends;
  private final NightWindow window;
  private final ScheduleMode schedule;
  private final Clock clock;
  private final Pool pool;
  private final EventLogTable events;
  private final int retentionDays;

  Nights(
      RunTable table,
      RunEndTable ends,
      EventLogTable events,
      Pool pool,
      Settings settings,
      Clock clock) {
    this.table = table;
    this.ends = ends;
    this.events = events;
    this.pool = pool;
    this.retentionDays = settings.eventRetentionDays();
    this.window = NightWindow.of(settings);
    this.schedule = settings.schedule();
    this.clock = clock;
  }

  /** The run of the window that is open, else of the one of today's local date. */
  public Uni<Long> openToday() {
    Instant now = clock.instant();
    Night night = window.openOrNext(now);
    Night today = night.contains(now) ? night : window.of(now.atZone(window.zone()).toLocalDate());
    return table.openWindow(today);
  }

  /** A run that starts at once, inside the window or not; the one under way if there is one. */
  public Uni<Long> openNow() {
    return table.openNow();
  }

  public Uni<Optional<Run>> find(long runId) {
    return table.find(runId);
  }

  /** The last runs, newest first. */
  public Uni<List<Run>> newest(int limit) {
    return table.newest(limit);
  }

  /** The run to work on now; the scheduler's own is opened here when the window is open. */
  Optional<Run> current() {
    Instant now = clock.instant();
    if (schedule == ScheduleMode.INTERNAL && window.isOpen(now)) {
      Waiting.forAnswer(table.openWindow(window.openOrNext(now)));
    }
    return Waiting.forAnswer(table.current(now))
        .flatMap(runId -> Waiting.forAnswer(table.find(runId)));
  }

  /** Whether a window is open at this moment. */
  boolean isOpen() {
    return window.isOpen(clock.instant());
  }

  /** Whether the run may go on: by hand always, else while its window is open. */
  boolean mayGoOn(Run run) {
    return run.kind() == Run.Kind.NOW || run.windowEnd().toInstant().isAfter(clock.instant());
  }

  /** When a job goes on that has had its share of this run. */
  Instant nextNight() {
    return window.nightAfter(clock.instant());
  }

  /** When a job goes on that was interrupted. */
  Instant soonest() {
    return window.scheduledFor(clock.instant());
  }

  List<Long> overdue() {
    return Waiting.forAnswer(table.overdue(clock.instant()));
  }

  void start(Run run, String worker) {
    Waiting.forAnswer(table.start(run.runId(), worker));
  }

  /** Ends the run, and with it what is kept of runs of long ago. */
  Optional<String> finish(long runId, String stopReason, String worker) {
    Waiting.forAnswer(events.forget(pool, retentionDays));
    return Waiting.forAnswer(ends.finish(runId, stopReason, worker));
  }

  /** When a night last did all it could; empty if never. */
  Optional<Instant> lastSuccess() {
    return Waiting.forAnswer(ends.lastSuccess());
  }
}
