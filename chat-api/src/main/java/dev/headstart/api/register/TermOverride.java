package dev.headstart.api.register;

import dev.headstart.industry.LexiconEntry;
import dev.headstart.industry.SsicVersion;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What one tenant means by a term.
 *
 * @param edition of the codes
 * @param codes of any level; none when the term is no industry for this tenant
 */
public record TermOverride(
    String tenantId,
    String term,
    SsicVersion edition,
    List<String> codes,
    String note,
    OffsetDateTime updatedAt) {

  /** Codes of 2020 are translated to 2025 where that is in use, never the other way round. */
  boolean holdsIn(SsicVersion inUse) {
    return codes.isEmpty() || edition.year() <= inUse.year();
  }

  LexiconEntry entry() {
    boolean old = edition == SsicVersion.SSIC_2020;
    return new LexiconEntry(List.of(term), old ? codes : List.of(), old ? List.of() : codes, note);
  }
}
