package dev.headstart.api.lexicon;

import dev.headstart.api.access.Tenant;
import dev.headstart.database.Rooms;
import dev.headstart.industry.Ignored;
import dev.headstart.industry.IndustryResolver;
import dev.headstart.industry.Resolution;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;

/**
 * Counts in memory what found nothing and writes it some seconds later, so that no answer waits for
 * it. What a process has counted and not yet written is lost with it.
 */
@ApplicationScoped
public class Misses {
  private static final Logger LOG = Logger.getLogger(Misses.class);

  /** More between two writes is a flood, and no list for a person to read. */
  private static final int MOST = 1_000;

  private final Rooms rooms;
  private final MissTable table;
  private final Tenant tenant;
  private Map<Term, Long> seen = new HashMap<>();

  private record Term(String tenantId, String text) {}

  /** How often a tenant's term found nothing. */
  record Counted(String tenantId, String term, long count) {}

  Misses(Rooms rooms, MissTable table, Tenant tenant) {
    this.rooms = rooms;
    this.table = table;
    this.tenant = tenant;
  }

  void count(@Observes Resolution understood) {
    for (Ignored ignored : understood.ignored()) {
      if (ignored.reason() == Ignored.Reason.NOT_RECOGNISED) {
        String term = IndustryResolver.compared(ignored.text());
        if (!term.isEmpty() && term.length() <= 80) {
          count(new Term(tenant.id(), term));
        }
      }
    }
  }

  private synchronized void count(Term term) {
    if (seen.size() < MOST || seen.containsKey(term)) {
      seen.merge(term, 1L, Long::sum);
    }
  }

  /** Writes what was counted since the last time. */
  @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> write() {
    List<Counted> counted = taken();
    if (counted.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return rooms
        .forAllTenants(client -> table.add(client, counted))
        .onFailure()
        .invoke(e -> LOG.warnf("event=misses_lost count=%d cause=%s", counted.size(), e))
        .onFailure()
        .recoverWithNull();
  }

  private synchronized List<Counted> taken() {
    List<Counted> counted = new ArrayList<>();
    seen.forEach((term, n) -> counted.add(new Counted(term.tenantId(), term.text(), n)));
    seen = new HashMap<>();
    return counted;
  }

  @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forgetOldOnes() {
    return rooms.forAllTenants(table::forget).replaceWithVoid();
  }
}
