/**
 * Decides which figures of the service are shown, to people (GET /metrics) and to Prometheus. The
 * database is the authority; nothing is counted up in memory but what clients report.
 */
package dev.headstart.api.metrics;
