package dev.headstart.job;

import static dev.headstart.job.JobStatus.DONE;
import static dev.headstart.job.JobStatus.ERROR;
import static dev.headstart.job.JobStatus.QUEUED;
import static dev.headstart.job.JobStatus.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobStatusTest {
  private static final Set<List<JobStatus>> LEGAL =
      Set.of(
          List.of(QUEUED, RUNNING),
          List.of(QUEUED, DONE),
          List.of(RUNNING, QUEUED),
          List.of(RUNNING, DONE),
          List.of(RUNNING, ERROR));

  @Test
  void theWholeMatrixOfTransitionsIsAsWrittenDown() {
    for (JobStatus from : JobStatus.values()) {
      for (JobStatus to : JobStatus.values()) {
        assertThat(from.canBecome(to))
            .as(from + " -> " + to)
            .isEqualTo(LEGAL.contains(List.of(from, to)));
      }
    }
  }

  @Test
  void whatHasEndedNeverMovesAgain() {
    for (JobStatus to : JobStatus.values()) {
      assertThat(DONE.canBecome(to)).isFalse();
      assertThat(ERROR.canBecome(to)).isFalse();
    }
  }
}
