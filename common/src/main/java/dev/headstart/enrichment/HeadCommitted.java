package dev.headstart.enrichment;

/** Fired after a head is committed: its enrichment requests can be taken at once. */
public record HeadCommitted() {}
