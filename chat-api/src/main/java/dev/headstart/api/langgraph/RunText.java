package dev.headstart.api.langgraph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headstart.api.sse.SseText;
import dev.headstart.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jboss.logging.Logger;

/** The events of a run. */
@Singleton
class RunText {
  private static final Logger LOG = Logger.getLogger(RunText.class);

  private final ObjectMapper json;

  RunText(ObjectMapper json) {
    this.json = json;
  }

  byte[] metadata(Run run) {
    return event(
        "metadata", Map.of("run_id", run.runId(), "thread_id", run.threadId(), "attempt", 1));
  }

  byte[] values(ThreadView.Values values) {
    return event("values", values);
  }

  /** The head of the answer is long sent, so a problem can only be told as an event. */
  byte[] error(Throwable failure) {
    if (failure instanceof ProblemException expected) {
      return error(expected.problem().code(), expected.problem().detail());
    }
    LOG.error("event=run_failed", failure);
    return error("unavailable", "The question could not be answered. Ask again in a moment.");
  }

  byte[] cancelled() {
    return error("cancelled", "The run was cancelled.");
  }

  private byte[] error(String code, String message) {
    return event("error", Map.of("error", code, "message", message));
  }

  private byte[] event(String name, Object data) {
    try {
      return SseText.event(null, name, json.writeValueAsString(data));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
