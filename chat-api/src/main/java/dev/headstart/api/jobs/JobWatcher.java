package dev.headstart.api.jobs;

import dev.headstart.api.sse.SseText;
import dev.headstart.job.Job;
import dev.headstart.job.JobTable;
import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;

/** One client that follows one job. */
final class JobWatcher {
  /** Proxies close a connection that is quiet for 30 or 60 seconds. */
  private static final Duration QUIET_AT_MOST = Duration.ofSeconds(15);

  private final String tenantId;
  private final long jobId;
  private final MultiEmitter<? super byte[]> client;
  private String knownState;
  private Instant lastSent;

  /**
   * @param knownState id of the state that the client has seen last; null for none
   */
  JobWatcher(String tenantId, long jobId, String knownState, MultiEmitter<? super byte[]> client) {
    this.tenantId = tenantId;
    this.jobId = jobId;
    this.knownState = knownState;
    this.client = client;
  }

  String tenantId() {
    return tenantId;
  }

  JobTable.Watched job() {
    return new JobTable.Watched(tenantId, jobId);
  }

  long jobId() {
    return jobId;
  }

  boolean knows(Job job) {
    return JobEventText.id(job).equals(knownState);
  }

  /** The end of the job is the end of the stream. */
  void tell(Job job, byte[] event, Instant now) {
    knownState = JobEventText.id(job);
    lastSent = now;
    client.emit(event);
    if (!job.status().isOpen()) {
      client.complete();
    }
  }

  /** Sends the headers, also where there is nothing to tell yet. */
  void greet(Instant now) {
    lastSent = now;
    client.emit(SseText.heartbeat());
  }

  void keepAlive(Instant now) {
    // Behind a client that does not read, it would push out the state that waits to be sent.
    if (client.requested() > 0 && !now.isBefore(lastSent.plus(QUIET_AT_MOST))) {
      greet(now);
    }
  }
}
