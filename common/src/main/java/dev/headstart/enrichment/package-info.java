/**
 * Decides which companies are to be enriched. A request is a committed row, written in the
 * transaction that upserts the company, so that a crash loses none.
 */
package dev.headstart.enrichment;
