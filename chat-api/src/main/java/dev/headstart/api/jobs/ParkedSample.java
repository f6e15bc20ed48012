package dev.headstart.api.jobs;

import dev.headstart.database.Rooms;
import dev.headstart.job.Job;
import dev.headstart.job.JobTable;
import dev.headstart.job.ParkedRow;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The first of the rows of a job that could not be stored. */
@ApplicationScoped
class ParkedSample {
  /** Contract: errors.sample holds at most 20 rows. */
  private static final int SAMPLE = 20;

  private final Rooms rooms;
  private final JobTable jobs;

  ParkedSample(Rooms rooms, JobTable jobs) {
    this.rooms = rooms;
    this.jobs = jobs;
  }

  Uni<List<ParkedRow>> of(String tenantId, Job job) {
    return job.parked() == 0
        ? Uni.createFrom().item(List.of())
        : rooms.inRoomOf(tenantId, client -> jobs.parked(client, tenantId, job.jobId(), SAMPLE));
  }
}
