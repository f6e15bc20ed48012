package dev.headstart.settings;

import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/**
 * The product's flags, typed and checked. Defaults and names are the contract's; a wrong value
 * never gets past {@link #read}.
 *
 * @param mode STAGING_UPSERT_MODE
 * @param syncLimit UPSERT_SYNC_LIMIT, rows upserted inside the chat request, 0 to 10. More rows
 *     make a fuller first answer and a slower one; 0 leaves everything to the night.
 * @param maxPerJob UPSERT_MAX_PER_JOB, rows one job may process in one window. Higher ends broad
 *     requests in fewer nights, lower leaves more of the window to others.
 * @param tenantMaxPerWindow UPSERT_TENANT_MAX_PER_WINDOW, rows all jobs of one tenant may process
 *     in one window; 0 in the environment, the default, is no limit and Long.MAX_VALUE here
 * @param eventRetentionDays UPSERT_EVENT_RETENTION_DAYS, how long run_event_logs tells who did what
 * @param batchSize STAGING_BATCH_SIZE, rows per server-side cursor fetch and per commit. 500 leaves
 *     chat p95 where it is; 20,000 per commit doubles it.
 * @param chatDebounceMs CHAT_DEBOUNCE_MS, told to clients by GET /info
 * @param windowStart UPSERT_WINDOW_START, local time in {@code windowZone}
 * @param windowEnd UPSERT_WINDOW_END; before the start, the window crosses midnight
 * @param windowZone UPSERT_WINDOW_ZONE
 * @param schedule UPSERT_SCHEDULE
 * @param enrichment ENRICHMENT_MODE
 * @param enrichmentUrl ENRICHMENT_URL, present when {@code enrichment} is HTTP
 * @param ttfbReceipts TTFB_RECEIPTS, which reports of clients count. Required, nobody can make the
 *     chat look faster or slower than it is; optional, clients that send no receipt are heard.
 * @param demoWorkerUrl DEMO_WORKER_URL, where a demo's worker listens; with it the page may open
 *     the window, so no deployment sets it
 */
public record Settings(
    UpsertMode mode,
    int syncLimit,
    int maxPerJob,
    long tenantMaxPerWindow,
    int eventRetentionDays,
    int batchSize,
    int chatDebounceMs,
    LocalTime windowStart,
    LocalTime windowEnd,
    ZoneId windowZone,
    ScheduleMode schedule,
    EnrichmentMode enrichment,
    Optional<URI> enrichmentUrl,
    ReceiptMode ttfbReceipts,
    Optional<URI> demoWorkerUrl) {

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   * @throws WrongFlagsException naming every wrong flag, its value and what is allowed
   */
  public static Settings read(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    Settings settings =
        new Settings(
            flags.choice("STAGING_UPSERT_MODE", UpsertMode.BACKGROUND),
            flags.integer("UPSERT_SYNC_LIMIT", 10, 0, 10),
            flags.integer("UPSERT_MAX_PER_JOB", 2000, 1, 100_000_000),
            orUnlimited(flags.integer("UPSERT_TENANT_MAX_PER_WINDOW", 0, 0, 1_000_000_000)),
            flags.integer("UPSERT_EVENT_RETENTION_DAYS", 90, 1, 36_500),
            flags.integer("STAGING_BATCH_SIZE", 500, 1, 10_000),
            flags.integer("CHAT_DEBOUNCE_MS", 400, 0, 60_000),
            flags.time("UPSERT_WINDOW_START", LocalTime.of(1, 0)),
            flags.time("UPSERT_WINDOW_END", LocalTime.of(5, 0)),
            flags.zone("UPSERT_WINDOW_ZONE", ZoneId.of("Asia/Singapore")),
            flags.choice("UPSERT_SCHEDULE", ScheduleMode.INTERNAL),
            flags.choice("ENRICHMENT_MODE", EnrichmentMode.REGISTER),
            flags.httpUri("ENRICHMENT_URL"),
            flags.choice("TTFB_RECEIPTS", ReceiptMode.OPTIONAL),
            flags.httpUri("DEMO_WORKER_URL"));
    flags.require(
        !settings.windowStart().equals(settings.windowEnd()),
        "UPSERT_WINDOW_END must differ from UPSERT_WINDOW_START");
    flags.require(
        settings.enrichment() != EnrichmentMode.HTTP || settings.enrichmentUrl().isPresent(),
        "ENRICHMENT_URL is required when ENRICHMENT_MODE=http");
    flags.postgresUrl("DATABASE_URL");
    flags.secret("DATABASE_PASSWORD");
    flags.keys("SIGNING_KEYS");
    flags.integer("DATABASE_CONNECTIONS", 1, 1, 100_000);
    flags.throwIfWrong();
    return settings;
  }

  private static long orUnlimited(int rows) {
    return rows == 0 ? Long.MAX_VALUE : rows;
  }
}
