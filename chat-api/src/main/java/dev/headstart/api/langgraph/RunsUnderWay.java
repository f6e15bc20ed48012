package dev.headstart.api.langgraph;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs whose answer this process is about to stream, so that they can be cancelled. */
@Singleton
class RunsUnderWay {
  private record Key(UUID threadId, UUID runId) {}

  private final Map<Key, Runnable> runs = new ConcurrentHashMap<>();

  void add(Run run, Runnable end) {
    runs.put(key(run), end);
  }

  void remove(Run run) {
    runs.remove(key(run));
  }

  /** Takes back what is not yet committed; a run that is over stays as it is. */
  void cancel(UUID threadId, UUID runId) {
    Runnable end = runs.remove(new Key(threadId, runId));
    if (end != null) {
      end.run();
    }
  }

  private static Key key(Run run) {
    return new Key(run.threadId(), run.runId());
  }
}
