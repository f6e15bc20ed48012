package dev.headstart.settings;

/** Who enriches an upserted company: ENRICHMENT_MODE. */
public enum EnrichmentMode {
  /** The built-in lead score from register facts. */
  REGISTER,
  /** The pipeline behind ENRICHMENT_URL. */
  HTTP,
  /** Nobody: no request is recorded. */
  OFF
}
