package dev.headstart.job;

/** Why a worker let go of a job; lower-cased in the database and in JSON. */
public enum StopReason {
  /** No match is left. */
  COMPLETED,
  /** UPSERT_MAX_PER_JOB rows in this window. */
  CAP_REACHED,
  WINDOW_CLOSED,
  CANCELLED,
  /** An operator holds the job back. */
  PAUSED,
  /** Another tenant waits; the job goes on when its turn comes again. */
  TURN_OVER,
  /** The worker was told to stop. */
  SHUTDOWN,
  /** The database did not answer, or not in time; the job goes on at what is committed. */
  DATABASE_UNAVAILABLE,
  /** Another worker holds the job by now; never written, its new holder decides. */
  CLAIM_LOST,
  FAILED
}
