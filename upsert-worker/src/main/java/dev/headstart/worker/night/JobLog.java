package dev.headstart.worker.night;

import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.worker.batch.Drained;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * The life of a job for the eyes of an operator. However many nights it takes, a job has exactly
 * one job_started and one job_finished or job_failed; in between it is parked and resumed.
 */
@Singleton
class JobLog {
  private static final Logger LOG = Logger.getLogger("dev.headstart.jobs");

  private final MeterRegistry registry;
  private final Timer jobs;
  private final Clock clock;
  private final AtomicLong lastSuccess;

  JobLog(MeterRegistry registry, Clock clock) {
    this.registry = registry;
    this.clock = clock;
    this.jobs = Timer.builder("upsert.job").publishPercentileHistogram().register(registry);
    this.lastSuccess = registry.gauge("upsert.last.success.timestamp.seconds", new AtomicLong());
  }

  Entry started(Claim claim) {
    LOG.infof(
        "event=%s job_id=%d attempt=%d processed=%d total=%d",
        claim.attempt() == 1 ? "job_started" : "job_resumed",
        claim.jobId(),
        claim.attempt(),
        claim.processed(),
        claim.total());
    return new Entry(claim, System.nanoTime());
  }

  void runFinished(Run run, String outcome) {
    LOG.infof("event=run_finished run_id=%d outcome=%s", run.runId(), outcome);
    if (!outcome.equals("failed")) {
      lastSuccess.set(clock.instant().getEpochSecond());
    }
  }

  /** One claim, from start to end. */
  final class Entry {
    private final Claim claim;
    private final long start;

    private Entry(Claim claim, long start) {
      this.claim = claim;
      this.start = start;
    }

    void ended(Drained drained) {
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      String reason = drained.reason().name().toLowerCase(Locale.ROOT);
      LOG.logf(
          drained.reason() == StopReason.FAILED ? Logger.Level.ERROR : Logger.Level.INFO,
          "event=%s job_id=%d processed=%d duration_ms=%d outcome=%s",
          event(drained.reason()),
          claim.jobId(),
          claim.processed() + drained.handled(),
          duration.toMillis(),
          reason);
      jobs.record(duration);
      registry.counter("upsert.jobs", "outcome", reason).increment();
    }
  }

  private static String event(StopReason reason) {
    return switch (reason) {
      case COMPLETED, CANCELLED -> "job_finished";
      case FAILED -> "job_failed";
      case CLAIM_LOST -> "claim_lost";
      case CAP_REACHED, WINDOW_CLOSED, SHUTDOWN, DATABASE_UNAVAILABLE -> "job_parked";
    };
  }
}
