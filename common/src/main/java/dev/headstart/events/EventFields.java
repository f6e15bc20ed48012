package dev.headstart.events;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Makes the words of a lifecycle line, {@code event=job_started job_id=7}, fields of their own in
 * JSON. So the line is written once, for people and for machines.
 */
@LoggingFilter(name = "event-fields")
public final class EventFields implements Filter {
  private static final Pattern FIELD = Pattern.compile("(\\w+)=(\\S+)");

  private final ExtFormatter text = new PatternFormatter("%s");

  @Override
  public boolean isLoggable(LogRecord line) {
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
}
