/**
 * Answers the committed enrichment requests: with the built-in lead score, or by delivering them to
 * the pipeline behind ENRICHMENT_URL. The rows of enrichment_requests are the authority; nothing is
 * remembered in memory, so that a crash loses nothing.
 */
package dev.headstart.api.enrichment;
