package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.access.Tenant;
import dev.headstart.api.chat.Chat;
import dev.headstart.api.chat.ChatReply;
import dev.headstart.api.sse.SseText;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Singleton;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Has questions answered by the chat, and keeps both in the thread. */
@Singleton
class Runs {
  private final Chat chat;
  private final Threads threads;
  private final RunText text;
  private final RunsUnderWay underWay;
  private final Tenant tenant;
  private final RunSettings settings;

  Runs(
      Chat chat,
      Threads threads,
      RunText text,
      RunsUnderWay underWay,
      Tenant tenant,
      RunSettings settings) {
    this.chat = chat;
    this.threads = threads;
    this.text = text;
    this.underWay = underWay;
    this.tenant = tenant;
    this.settings = settings;
  }

  /** The answer to a question that is not kept. */
  Uni<ThreadView.Values> answer(Run run) {
    return Uni.createFrom()
        .deferred(() -> chat.answer(run.text(), null))
        .map(reply -> run.answered(JsonNodeFactory.instance.arrayNode(), message(run, reply)));
  }

  /** The answer without a stream; the turn is stored with the work that it tells of. */
  Uni<ThreadView.Values> answer(Run run, StoredThread thread) {
    return answer(run, thread, new AtomicBoolean());
  }

  /**
   * @param takenBack asked last before the commit, since a transaction goes on when nobody waits
   *     for its answer any more
   */
  private Uni<ThreadView.Values> answer(Run run, StoredThread thread, AtomicBoolean takenBack) {
    AtomicBoolean kept = new AtomicBoolean();
    return Uni.createFrom()
        .deferred(
            () ->
                chat.answer(
                    run.text(),
                    run.thread(),
                    (transaction, reply) -> {
                      kept.set(true);
                      return threads
                          .append(transaction, run, message(run, reply.get()))
                          .invoke(() -> refuseIf(takenBack));
                    }))
        .map(reply -> message(run, reply))
        .call(
            answer ->
                kept.get()
                    ? Uni.createFrom().voidItem()
                    : threads.append(run, answer, () -> refuseIf(takenBack)))
        .map(answer -> run.answered(thread.messages(), answer));
  }

  private static void refuseIf(AtomicBoolean takenBack) {
    if (takenBack.get()) {
      throw new CancellationException("the run was cancelled");
    }
  }

  private static ObjectNode message(Run run, ChatReply reply) {
    return Messages.answer(run.runId(), reply.reply());
  }

  /** Metadata and the question at once, the answer when it is there, or an error. */
  Multi<byte[]> stream(Run run, StoredThread thread) {
    String tenantId = tenant.id();
    return Multi.createFrom()
        .emitter(
            client -> {
              AtomicBoolean takenBack = new AtomicBoolean();
              // First, since whoever has the first event may cancel.
              underWay.add(tenantId, run, () -> client.emit(text.cancelled()).complete());
              client.emit(text.metadata(run));
              client.emit(text.values(run.asked(thread.messages())));
              Cancellable beats =
                  beats().subscribe().with(tick -> client.emit(SseText.heartbeat()));
              Cancellable work =
                  answer(run, thread, takenBack)
                      .map(text::values)
                      .onFailure()
                      .recoverWithItem(text::error)
                      .subscribe()
                      .with(event -> client.emit(event).complete());
              // A client that leaves takes back what is not yet committed: all or nothing.
              client.onTermination(
                  () -> {
                    takenBack.set(true);
                    underWay.remove(tenantId, run);
                    beats.cancel();
                    work.cancel();
                  });
            });
  }

  private Multi<Long> beats() {
    return Multi.createFrom()
        .ticks()
        .startingAfter(settings.heartbeat())
        .every(settings.heartbeat())
        .onOverflow()
        .drop();
  }
}
