package dev.headstart.api.idempotency;

/**
 * An answer that can be given again.
 *
 * @param fingerprint of the request it answered
 * @param location null without that header
 * @param retryAfter null without that header
 */
record KeptAnswer(
    String fingerprint, int status, String location, String retryAfter, String body) {}
