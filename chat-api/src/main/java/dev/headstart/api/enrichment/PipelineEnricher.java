package dev.headstart.api.enrichment;

import dev.headstart.database.Rooms;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/**
 * ENRICHMENT_MODE=http: delivers requests to the pipeline, each at least once. Each is settled as
 * soon as it is answered; what a crash leaves unsettled is due again when its lease ends.
 */
@Singleton
class PipelineEnricher implements Enricher {
  private static final Logger LOG = Logger.getLogger(PipelineEnricher.class);

  /** With 16 at once and 5 s each at most, half of the lease of 60 s. */
  private static final int BATCH = 100;

  private static final int ERROR_LENGTH = 300;

  private final Rooms rooms;
  private final RequestQueueTable queue;
  private final Pipeline pipeline;
  private final Outcomes outcomes;

  PipelineEnricher(Rooms rooms, RequestQueueTable queue, Pipeline pipeline, Outcomes outcomes) {
    this.rooms = rooms;
    this.queue = queue;
    this.pipeline = pipeline;
    this.outcomes = outcomes;
  }

  @Override
  public Uni<Integer> answer(int most) {
    return rooms
        .forAllTenants(client -> queue.take(client, Math.min(most, BATCH)))
        .call(this::deliverAll)
        // A full batch of this size, too, says that there may be more.
        .map(taken -> taken.size() == BATCH ? most : taken.size());
  }

  private Uni<?> deliverAll(List<EnrichmentRequest> requests) {
    if (requests.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return Uni.join()
        .all(requests.stream().map(this::deliver).toList())
        .usingConcurrencyOf(Pipeline.CONCURRENCY)
        .andCollectFailures();
  }

  private Uni<Void> deliver(EnrichmentRequest request) {
    return pipeline
        .post(CloudEvent.of(request))
        .onItemOrFailure()
        .transformToUni((status, failure) -> settle(request, status, failure));
  }

  private Uni<Void> settle(EnrichmentRequest request, Integer status, Throwable failure) {
    if (failure != null) {
      return retry(request, String.valueOf(failure.getMessage()));
    }
    if (status < 300) {
      outcomes.done(1);
      return rooms.inRoomOf(request.tenantId(), client -> queue.done(client, List.of(request)));
    }
    // Timed out and too many requests: the receiver wants it later. Other 4xx it never wants.
    boolean never = status >= 400 && status < 500 && status != 408 && status != 429;
    return never ? fail(request, "HTTP " + status) : retry(request, "HTTP " + status);
  }

  private Uni<Void> retry(EnrichmentRequest request, String error) {
    outcomes.retried();
    var wait = Backoff.after(request.attempts(), ThreadLocalRandom.current()::nextDouble);
    String shortened = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
    return rooms.inRoomOf(
        request.tenantId(), client -> queue.retry(client, request, wait, shortened));
  }

  private Uni<Void> fail(EnrichmentRequest request, String error) {
    LOG.warnf(
        "event=enrichment_refused tenant_id=%s company_id=%d event_id=%s cause=%s",
        request.tenantId(), request.companyId(), request.eventId(), error);
    outcomes.failed();
    return rooms.inRoomOf(request.tenantId(), client -> queue.failed(client, request, error));
  }
}
