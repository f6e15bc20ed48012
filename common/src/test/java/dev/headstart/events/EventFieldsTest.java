package dev.headstart.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgException;
import java.net.ConnectException;
import java.util.Map;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
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

  @Test
  void aFailureIsToldWithoutTheValuesThatItQuotes() {
    Throwable failure =
        new IllegalStateException(
            "no row for " + Canary.of("row"), new NumberFormatException(Canary.of("number")));
    String told = told("event=call_failed", failure);
    assertThat(told)
        .contains("event=call_failed", "IllegalStateException", "NumberFormatException")
        .contains("at dev.headstart.events.EventFieldsTest")
        .doesNotContain(Canary.WORD);
    assertThat(told("event=delayed cause=%s", null, failure)).endsWith("IllegalStateException");
  }

  @Test
  void ofTheDatabaseItIsToldWhatItRefusedByCodeAndConstraint() {
    PgException clash =
        new PgException(
            "duplicate",
            "ERROR",
            "23505",
            "Key (name)=(" + Canary.WORD + ") exists",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            "companies_uen_key");
    assertThat(told("cause=%s", null, clash)).endsWith("23505 of companies_uen_key");
    assertThat(told("event=broken", clash)).doesNotContain(Canary.WORD);
  }

  @Test
  void whatNamesOnlyPlacesAndTimesIsToldInItsOwnWords() {
    assertThat(told("cause=%s", null, new ConnectException("Connection refused: db:5432")))
        .endsWith("Connection refused: db:5432");
    assertThat(told("cause=%s", null, new PgException("too many clients", "FATAL", "53300", "")))
        .endsWith("53300 too many clients");
  }

  private static String told(String message, Throwable thrown, Object... parameters) {
    ExtLogRecord line = new ExtLogRecord(Level.ERROR, message, FormatStyle.PRINTF, "test");
    line.setLoggerName("dev.headstart.test");
    line.setThrown(thrown);
    line.setParameters(parameters);
    new EventFields().isLoggable(line);
    return new PatternFormatter("%s%e").format(line);
  }

  private static Map<String, String> fieldsOf(String message, Object... parameters) {
    ExtLogRecord line = new ExtLogRecord(Level.INFO, message, FormatStyle.PRINTF, "test");
    line.setMdc(Map.of());
    line.setParameters(parameters);
    assertThat(new EventFields().isLoggable(line)).isTrue();
    return line.getMdcCopy();
  }
}
