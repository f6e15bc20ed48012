package dev.headstart.api.langgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunsUnderWayTest {
  private final RunsUnderWay underWay = new RunsUnderWay();
  private final List<String> cancelled = new ArrayList<>();

  /** A client chooses the ids of its threads. */
  @Test
  void ofTwoTenantsWithAThreadOfTheSameIdEachCancelsItsOwn() throws Exception {
    UUID thread = UUID.randomUUID();
    ObjectNode body =
        (ObjectNode)
            new ObjectMapper()
                .readTree(
                    "{\"input\":{\"messages\":[{\"type\":\"human\",\"content\":\"Hotels\"}]}}");
    Run run = Run.of(thread, body);
    underWay.add("acme", run, () -> cancelled.add("acme's"));

    underWay.cancel("globex", thread, run.runId());
    assertThat(cancelled).isEmpty();

    underWay.cancel("acme", thread, run.runId());
    assertThat(cancelled).containsExactly("acme's");
  }
}
