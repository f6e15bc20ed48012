package dev.headstart.company;

/** What an upsert did to one company. */
public enum UpsertOutcome {
  INSERTED,
  /** At least one column besides last_seen has a new value. */
  UPDATED,
  /** Only last_seen moved. */
  UNCHANGED
}
