package dev.headstart.job;

/**
 * Rows that one run may handle.
 *
 * @param perJob UPSERT_MAX_PER_JOB
 * @param perTenant UPSERT_TENANT_MAX_PER_WINDOW; Long.MAX_VALUE without one
 */
public record Caps(long perJob, long perTenant) {}
