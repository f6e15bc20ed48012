package dev.headstart.api.enrichment;

import dev.headstart.api.enrichment.LeadScoreTable.Scored;
import dev.headstart.database.Rooms;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** ENRICHMENT_MODE=register: scores and settles a batch in one transaction, or none of it. */
@Singleton
class RegisterEnricher implements Enricher {
  private final Rooms rooms;
  private final RequestQueueTable queue;
  private final RegisterFactsTable register;
  private final LeadScoreTable scores;
  private final Outcomes outcomes;
  private final Clock clock;

  RegisterEnricher(
      Rooms rooms,
      RequestQueueTable queue,
      RegisterFactsTable register,
      LeadScoreTable scores,
      Outcomes outcomes,
      Clock clock) {
    this.rooms = rooms;
    this.queue = queue;
    this.register = register;
    this.scores = scores;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  @Override
  public Uni<Integer> answer(int most) {
    return rooms
        .forAllTenants(
            transaction ->
                queue.take(transaction, most).call(requests -> score(transaction, requests)))
        .map(List::size)
        .invoke(outcomes::done);
  }

  private Uni<Void> score(SqlConnection transaction, List<EnrichmentRequest> requests) {
    if (requests.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<Long> companies = requests.stream().map(EnrichmentRequest::companyId).distinct().toList();
    return register
        .read(transaction, companies)
        .chain(facts -> scores.upsert(transaction, scored(requests, facts)))
        .chain(written -> queue.done(transaction, requests));
  }

  private List<Scored> scored(List<EnrichmentRequest> requests, Map<Long, RegisterFacts> facts) {
    LocalDate today = LocalDate.now(clock);
    return requests.stream()
        .filter(request -> facts.containsKey(request.companyId()))
        .map(
            request ->
                new Scored(
                    request.tenantId(),
                    request.companyId(),
                    LeadScore.of(facts.get(request.companyId()), today)))
        .toList();
  }
}
