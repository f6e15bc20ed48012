package dev.headstart.worker.night;

import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.worker.batch.Drained;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * The life of a job for the eyes of an operator. However many nights it takes, a job has exactly
 * one job_started and one job_finished or job_failed; in between it is paused and resumed.
 */
@Singleton
class JobLog {
  private static final Logger LOG = Logger.getLogger("dev.headstart.jobs");

  private final MeterRegistry registry;
  private final Timer jobs;
  private final AtomicLong lastSuccess;

  JobLog(MeterRegistry registry) {
    this.registry = registry;
    this.jobs = Timer.builder("upsert.job").publishPercentileHistogram().register(registry);
    this.lastSuccess = registry.gauge("upsert.last.success.timestamp.seconds", new AtomicLong());
    for (StopReason reason : StopReason.values()) {
      count(reason, 0); // a series that is missing until its first job cannot be alerted on
    }
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

  void runFinished(long runId, String outcome) {
    LOG.infof("event=run_finished run_id=%d outcome=%s", runId, outcome);
  }

  void rescued(int jobs) {
    LOG.warnf("event=jobs_rescued jobs=%d", jobs);
  }

  /** The database remembers it; the gauge survives a restart that way. */
  void lastSuccess(Optional<Instant> moment) {
    moment.ifPresent(instant -> lastSuccess.set(instant.getEpochSecond()));
  }

  private void count(StopReason reason, int jobsEnded) {
    registry.counter("upsert.jobs", "outcome", word(reason)).increment(jobsEnded);
  }

  private static String word(StopReason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
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
      LOG.logf(
          drained.reason() == StopReason.FAILED ? Logger.Level.ERROR : Logger.Level.INFO,
          "event=%s job_id=%d processed=%d duration_ms=%d outcome=%s",
          event(drained.reason()),
          claim.jobId(),
          claim.processed() + drained.handled(),
          duration.toMillis(),
          word(drained.reason()));
      jobs.record(duration);
      count(drained.reason(), 1);
    }
  }

  private static String event(StopReason reason) {
    return switch (reason) {
      case COMPLETED, CANCELLED -> "job_finished";
      case FAILED -> "job_failed";
      case CLAIM_LOST -> "claim_lost";
      case CAP_REACHED, WINDOW_CLOSED, SHUTDOWN, DATABASE_UNAVAILABLE, TURN_OVER, PAUSED ->
          "job_paused";
    };
  }
}
