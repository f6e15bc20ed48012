package dev.headstart.job;

import java.time.OffsetDateTime;
import java.util.Locale;

/**
 * Jobs that an operator holds back until they are resumed.
 *
 * @param subject a tenant_id or a job_id, empty for all
 */
public record Pause(Scope scope, String subject, String reason, OffsetDateTime pausedAt) {
  /** What a pause holds back. */
  public enum Scope {
    ALL,
    TENANT,
    JOB;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Scope ofWord(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
