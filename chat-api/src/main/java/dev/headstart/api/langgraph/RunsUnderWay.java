package dev.headstart.api.langgraph;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The runs whose answer this process is about to stream, so that they can be cancelled. */
@Singleton
class RunsUnderWay {
  /** A client chooses the ids of threads, so two tenants may have the same. */
  private record Key(String tenantId, UUID threadId, UUID runId) {}

  private final Map<Key, Runnable> runs = new ConcurrentHashMap<>();

  void add(String tenantId, Run run, Runnable end) {
    runs.put(key(tenantId, run), end);
  }

  void remove(String tenantId, Run run) {
    runs.remove(key(tenantId, run));
  }

  /** Takes back what is not yet committed; a run that is over stays as it is. */
  void cancel(String tenantId, UUID threadId, UUID runId) {
    Runnable end = runs.remove(new Key(tenantId, threadId, runId));
    if (end != null) {
      end.run();
    }
  }

  private static Key key(String tenantId, Run run) {
    return new Key(tenantId, run.threadId(), run.runId());
  }
}
