package dev.headstart.job;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The four states a job can be in; the CHECK of background_jobs allows the same words. */
public enum JobStatus {
  QUEUED,
  RUNNING,
  DONE,
  ERROR;

  private static final Map<JobStatus, Set<JobStatus>> LEGAL = new EnumMap<>(JobStatus.class);

  static {
    // queued -> running: a worker claims it
    // queued -> done: cancelled before anybody claimed it
    LEGAL.put(QUEUED, EnumSet.of(RUNNING, DONE));
    // running -> queued: cap reached, window closed, paused, another tenant's turn, its worker
    // stops,
    //   or its lease ran out (its worker was killed)
    // running -> done: no match is left, or it was cancelled
    // running -> error: a cause that no retry mends
    LEGAL.put(RUNNING, EnumSet.of(QUEUED, DONE, ERROR));
    LEGAL.put(DONE, EnumSet.noneOf(JobStatus.class));
    LEGAL.put(ERROR, EnumSet.noneOf(JobStatus.class));
  }

  public boolean canBecome(JobStatus next) {
    return LEGAL.get(this).contains(next);
  }

  public boolean isOpen() {
    return this == QUEUED || this == RUNNING;
  }

  /** As it stands in the database and in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static JobStatus ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
