package dev.headstart.settings;

/** Who opens the nightly window: UPSERT_SCHEDULE. */
public enum ScheduleMode {
  /** The worker's own scheduler. */
  INTERNAL,
  /** Only POST /runs, from a CronJob say. */
  EXTERNAL
}
