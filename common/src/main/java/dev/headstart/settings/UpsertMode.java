package dev.headstart.settings;

/** What a chat message that names an industry leads to: STAGING_UPSERT_MODE. */
public enum UpsertMode {
  /** The head at once, one job row for the rest. */
  BACKGROUND,
  /** At most 20 names are shown, nothing is written. */
  SYNC_PREVIEW,
  /** The message is understood and answered, nothing is read from the register or written. */
  OFF
}
