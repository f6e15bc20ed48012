package dev.headstart.api.langgraph;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headstart.api.chat.Chat;
import dev.headstart.api.sse.SseText;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Has questions answered by the chat, and keeps both in the thread. */
@Singleton
class Runs {
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);

  private final Chat chat;
  private final Threads threads;
  private final RunText text;

  Runs(Chat chat, Threads threads, RunText text) {
    this.chat = chat;
    this.threads = threads;
    this.text = text;
  }

  /** The answer without a stream; kept when the run has a thread. */
  Uni<ThreadView.Values> answer(Run run) {
    return run.threadId() == null
        ? ask(run).map(answer -> run.answered(JsonNodeFactory.instance.arrayNode(), answer))
        : threads.find(run.threadId()).chain(thread -> answer(run, thread));
  }

  /** Metadata and the question at once, the answer when it is there, or an error. */
  Multi<byte[]> stream(Run run, StoredThread thread) {
    return Multi.createFrom()
        .emitter(
            client -> {
              client.emit(text.metadata(run));
              client.emit(text.values(run.asked(thread.messages())));
              Cancellable beats =
                  beats().subscribe().with(tick -> client.emit(SseText.heartbeat()));
              Cancellable work =
                  answer(run, thread)
                      .map(text::values)
                      .onFailure()
                      .recoverWithItem(text::error)
                      .subscribe()
                      .with(event -> client.emit(event).complete());
              // A client that leaves takes back what is not yet committed: all or nothing.
              client.onTermination(
                  () -> {
                    beats.cancel();
                    work.cancel();
                  });
            });
  }

  private static Multi<Long> beats() {
    return Multi.createFrom().ticks().startingAfter(HEARTBEAT).every(HEARTBEAT).onOverflow().drop();
  }

  private Uni<ThreadView.Values> answer(Run run, StoredThread thread) {
    return ask(run)
        .call(answer -> threads.append(run.threadId(), run.agent(), run.runId(), run.turn(answer)))
        .map(answer -> run.answered(thread.messages(), answer));
  }

  private Uni<ObjectNode> ask(Run run) {
    return Uni.createFrom()
        .deferred(() -> chat.answer(run.text(), run.thread()))
        .map(reply -> Messages.answer(run.runId(), reply.reply()));
  }
}
