package dev.headstart.events;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Makes the words of a lifecycle line, {@code event=job_started job_id=7}, fields of their own in
 * JSON. So the line is written once, for people and for machines. Failures lose what they quote on
 * their way into the log, whoever logs them.
 */
@LoggingFilter(name = "event-fields")
public final class EventFields implements Filter {
  private static final Pattern FIELD = Pattern.compile("(\\w+)=(\\S+)");

  /** Why a program does not start, or a migration fails: before anybody has sent anything. */
  private static final List<String> AT_THE_START =
      List.of("io.quarkus.runtime", "io.quarkus.flyway", "org.flywaydb");

  private final ExtFormatter text = new PatternFormatter("%s");

  @Override
  public boolean isLoggable(LogRecord line) {
    if (AT_THE_START.stream().noneMatch(String.valueOf(line.getLoggerName())::startsWith)) {
      tellNoValues(line);
    }
    if (line.getMessage() != null
        && line.getMessage().startsWith("event=")
        && line instanceof ExtLogRecord event) {
      Matcher fields = FIELD.matcher(text.formatMessage(event));
      while (fields.find()) {
        event.putMdc(fields.group(1), fields.group(2));
      }
    }
    return true;
  }

  private static void tellNoValues(LogRecord line) {
    if (line.getThrown() != null) {
      line.setThrown(ToldFailure.of(line.getThrown()));
    }
    Object[] parameters = line.getParameters();
    if (parameters != null && Arrays.stream(parameters).anyMatch(Throwable.class::isInstance)) {
      line.setParameters(
          Arrays.stream(parameters)
              .map(value -> value instanceof Throwable failure ? ToldFailure.words(failure) : value)
              .toArray());
    }
  }
}
