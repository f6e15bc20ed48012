package dev.headstart.api.jobs;

import dev.headstart.database.Rooms;
import dev.headstart.job.Job;
import dev.headstart.job.JobTable;
import dev.headstart.problem.Patience;
import dev.headstart.problem.Problem;
import dev.headstart.problem.ProblemException;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Tells clients when their jobs move. One statement a second asks for all jobs that anybody of this
 * process watches, so one stream more costs the database nothing.
 */
@ApplicationScoped
class JobEvents {
  private static final Logger LOG = Logger.getLogger(JobEvents.class);

  /** Idle streams are cheap, but one tenant must not take all the connections of a process. */
  static final int STREAMS_PER_TENANT = 200;

  private final Rooms rooms;
  private final JobTable jobs;
  private final ParkedSample parked;
  private final JobEventText text;
  private final Clock clock;
  private final Set<JobWatcher> watchers = ConcurrentHashMap.newKeySet();

  JobEvents(Rooms rooms, JobTable jobs, ParkedSample parked, JobEventText text, Clock clock) {
    this.rooms = rooms;
    this.jobs = jobs;
    this.parked = parked;
    this.text = text;
    this.clock = clock;
  }

  /**
   * @throws ProblemException 429 when the tenant has too many streams open
   */
  void admit(String tenantId) {
    if (watchers.stream().filter(w -> w.tenantId().equals(tenantId)).count()
        >= STREAMS_PER_TENANT) {
      throw new ProblemException(
          Problem.tooMany(
              "At most " + STREAMS_PER_TENANT + " streams may be open; poll the job instead."));
    }
  }

  /** The job as it is, unless the client knows that already, and then each change to its end. */
  Multi<byte[]> of(String tenantId, Job job, String lastEventId) {
    return Multi.createFrom()
        .emitter(
            client -> {
              JobWatcher watcher = new JobWatcher(tenantId, job.jobId(), lastEventId, client);
              client.onTermination(() -> watchers.remove(watcher));
              watchers.add(watcher);
              watcher.greet(clock.instant());
              tell(job).subscribe().with(told -> {}, client::fail);
            },
            // A slow client needs the newest state and none of those between.
            BackPressureStrategy.LATEST);
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> follow() {
    if (watchers.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    watchers.forEach(watcher -> watcher.keepAlive(clock.instant()));
    Set<JobTable.Watched> watched =
        watchers.stream().map(JobWatcher::job).collect(Collectors.toSet());
    return rooms
        .forAllTenants(client -> jobs.findAll(client, watched))
        .map(found -> found.stream().map(this::tell).toList())
        .chain(told -> told.isEmpty() ? Uni.createFrom().nullItem() : all(told))
        .ifNoItem()
        .after(Patience.WITH_THE_DATABASE)
        .fail()
        // The streams stay open; the next second asks again.
        .onFailure()
        .invoke(failure -> LOG.warnf("event=jobs_not_followed cause=%s", failure))
        .onFailure()
        .recoverWithNull()
        .replaceWithVoid();
  }

  private static Uni<Void> all(List<Uni<Void>> told) {
    return Uni.join().all(told).andCollectFailures().replaceWithVoid();
  }

  /** All who watch the job and have not seen this state. */
  private Uni<Void> tell(Job job) {
    List<JobWatcher> unaware =
        watchers.stream().filter(w -> w.jobId() == job.jobId() && !w.knows(job)).toList();
    if (unaware.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return parked
        .of(unaware.get(0).tenantId(), job)
        .map(sample -> text.of(job, sample))
        .invoke(event -> unaware.forEach(w -> w.tell(job, event, clock.instant())))
        .replaceWithVoid();
  }
}
