package dev.headstart.api.enrichment;

import dev.headstart.enrichment.HeadCommitted;
import dev.headstart.settings.Settings;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Has the due requests answered: at once after a head is committed, and every second for all that
 * the night, a retry or a crash left. One round at a time; further wishes are joined to it.
 */
@ApplicationScoped
class Dispatcher {
  private static final Logger LOG = Logger.getLogger(Dispatcher.class);

  private static final int BATCH = 200;

  /** Between batches chats come first. */
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Optional<Enricher> enricher;
  private final AtomicBoolean running = new AtomicBoolean();
  private final AtomicBoolean wanted = new AtomicBoolean();
  private final AtomicBoolean complained = new AtomicBoolean();

  Dispatcher(Settings settings, RegisterEnricher register, PipelineEnricher pipeline) {
    enricher =
        switch (settings.enrichment()) {
          case REGISTER -> Optional.of(register);
          case HTTP -> Optional.of(pipeline);
          case OFF -> Optional.empty();
        };
  }

  /** Returns at once: whoever committed the head answers its user meanwhile. */
  void wake(@Observes HeadCommitted head) {
    dispatch().subscribe().with(done -> {});
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> poll() {
    return dispatch();
  }

  private Uni<Void> dispatch() {
    if (enricher.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    wanted.set(true);
    if (!running.compareAndSet(false, true)) {
      return Uni.createFrom().voidItem();
    }
    return drain(enricher.get())
        .invoke(done -> complained.set(false))
        .onFailure()
        .recoverWithItem(this::complainOnce)
        .eventually(() -> running.set(false));
  }

  /** An outage is one line, not one a second. */
  private Void complainOnce(Throwable failure) {
    if (complained.compareAndSet(false, true)) {
      LOG.warnf("event=enrichment_delayed cause=%s", failure);
    }
    return null;
  }

  private Uni<Void> drain(Enricher enricher) {
    return Uni.createFrom()
        .deferred(() -> round(enricher))
        .repeat()
        .withDelay(PAUSE)
        .whilst(taken -> taken >= BATCH || wanted.get())
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Integer> round(Enricher enricher) {
    wanted.set(false);
    return enricher.answer(BATCH);
  }
}
