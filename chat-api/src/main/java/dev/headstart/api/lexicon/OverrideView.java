package dev.headstart.api.lexicon;

import dev.headstart.api.register.TermOverride;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * One override.
 *
 * @param term as it is compared: lower case, singular, British spelling
 * @param codes none when the term is no industry here
 * @param ssicVersion edition of the codes
 */
public record OverrideView(
    String term, List<String> codes, int ssicVersion, String note, OffsetDateTime updatedAt) {

  static OverrideView of(TermOverride row) {
    return new OverrideView(
        row.term(), row.codes(), row.edition().year(), row.note(), row.updatedAt());
  }
}
