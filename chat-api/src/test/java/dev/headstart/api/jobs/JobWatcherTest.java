package dev.headstart.api.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headstart.api.sse.SseText;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class JobWatcherTest {
  private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

  private final AtomicReference<JobWatcher> watcher = new AtomicReference<>();
  private final Multi<byte[]> stream =
      Multi.createFrom()
          .emitter(client -> watcher.set(new JobWatcher("acme", 7, "queued-0-0", client)));

  @Test
  void aStreamIsQuietForFifteenSecondsAtMost() {
    var client = stream.subscribe().withSubscriber(AssertSubscriber.create(10));
    watcher.get().greet(NINE);
    watcher.get().keepAlive(NINE.plusSeconds(14));
    assertThat(client.getItems()).hasSize(1);
    watcher.get().keepAlive(NINE.plusSeconds(15));
    assertThat(client.getItems()).hasSize(2);
    watcher.get().keepAlive(NINE.plusSeconds(29));
    assertThat(client.getItems()).hasSize(2).containsOnly(SseText.heartbeat());
  }

  @Test
  void aClientThatDoesNotReadIsSentNothing() {
    var client = stream.subscribe().withSubscriber(AssertSubscriber.create(1));
    watcher.get().greet(NINE);
    watcher.get().keepAlive(NINE.plusSeconds(60));
    client.request(1);
    assertThat(client.getItems()).hasSize(1);
  }
}
