package dev.headstart.worker.night;

import dev.headstart.industry.SsicVersion;
import dev.headstart.job.Claim;
import dev.headstart.job.StopReason;
import dev.headstart.staging.StagedRegister;
import dev.headstart.staging.StagingTable;
import dev.headstart.worker.batch.Drained;
import dev.headstart.worker.database.Waiting;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;

/**
 * A job names codes of one edition. Once the register has moved to another, its codes find nothing
 * more, and an end that looks like success would hide the rest.
 */
@Singleton
class MovedRegister {
  private final Pool pool;
  private final StagingTable staging;

  MovedRegister(Pool pool, StagingTable staging) {
    this.pool = pool;
    this.staging = staging;
  }

  /** The same, unless the job found its end because the register moved. */
  Drained checked(Claim claim, Drained drained) {
    long missing = claim.total() - claim.processed() - drained.handled();
    if (drained.reason() != StopReason.COMPLETED || missing <= 0) {
      return drained;
    }
    SsicVersion now = StagedRegister.editionOf(Waiting.forAnswer(staging.liveCounts(pool)));
    SsicVersion asked = claim.matches().version();
    if (now == asked) {
      return drained;
    }
    return new Drained(
        StopReason.FAILED,
        drained.handled(),
        "The register moved from SSIC %d to SSIC %d before %,d of %,d companies were reached; ask again."
            .formatted(asked.year(), now.year(), missing, claim.total()));
  }
}
