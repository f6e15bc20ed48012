package dev.headstart.enrichment;

/** Who waits for an enrichment; in the database as 0 and 1. */
public enum EnrichmentPriority {
  /** Somebody looks at the head of a chat. */
  HEAD,
  /** Rows of the night. */
  NIGHT
}
