package dev.headstart.api.chat;

import dev.headstart.industry.Ignored;
import dev.headstart.industry.Resolution;
import dev.headstart.industry.TermResolution;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** chat_terms_total{outcome}: how often what somebody meant was understood. */
@Startup
@Singleton
class TermCounts {
  private final Counter understood;
  private final Counter asked;
  private final Counter missed;

  TermCounts(MeterRegistry registry) {
    // Registered at once, so that the first miss shows as an increase from 0.
    understood = registry.counter("chat.terms", "outcome", "understood");
    asked = registry.counter("chat.terms", "outcome", "asked");
    missed = registry.counter("chat.terms", "outcome", "missed");
  }

  void count(@Observes Resolution resolution) {
    resolution.terms().forEach(this::count);
    resolution.ignored().stream()
        .filter(piece -> piece.reason() == Ignored.Reason.NOT_RECOGNISED)
        .forEach(piece -> missed.increment());
  }

  private void count(TermResolution term) {
    if (term.isConfident()) {
      understood.increment();
    } else if (term.needsConfirmation()) {
      asked.increment();
    } else {
      missed.increment();
    }
  }
}
