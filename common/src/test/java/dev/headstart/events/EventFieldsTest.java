package dev.headstart.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class EventFieldsTest {
  @Test
  void theWordsOfALifecycleLineAreFields() {
    assertThat(fieldsOf("event=%s job_id=%d duration_ms=%d", "job_finished", 7L, 1234L))
        .isEqualTo(Map.of("event", "job_finished", "job_id", "7", "duration_ms", "1234"));
  }

  @Test
  void anyOtherLineIsLeftAsItIs() {
    assertThat(fieldsOf("started on port=%d", 8080)).isEmpty();
  }

  private static Map<String, String> fieldsOf(String message, Object... parameters) {
    ExtLogRecord line = new ExtLogRecord(Level.INFO, message, FormatStyle.PRINTF, "test");
    line.setMdc(Map.of());
    line.setParameters(parameters);
    assertThat(new EventFields().isLoggable(line)).isTrue();
    return line.getMdcCopy();
  }
}
