package dev.headstart.api.jobs;

import dev.headstart.job.Job;
import dev.headstart.job.JobTable;
import dev.headstart.job.ParkedRow;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The first of the rows of a job that could not be stored. */
@ApplicationScoped
class ParkedSample {
  /** Contract: errors.sample holds at most 20 rows. */
  private static final int SAMPLE = 20;

  private final Pool pool;
  private final JobTable jobs;

  ParkedSample(Pool pool, JobTable jobs) {
    this.pool = pool;
    this.jobs = jobs;
  }

  Uni<List<ParkedRow>> of(String tenantId, Job job) {
    return job.parked() == 0
        ? Uni.createFrom().item(List.of())
        : jobs.parked(pool, tenantId, job.jobId(), SAMPLE);
  }
}
