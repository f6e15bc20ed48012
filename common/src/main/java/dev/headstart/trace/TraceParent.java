package dev.headstart.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a trace as W3C Trace Context writes it, so that it can be kept for another day. */
public final class TraceParent {
  private static final Pattern SHAPE = Pattern.compile("00-(\\w{32})-(\\w{16})-(\\w{2})");

  private TraceParent() {}

  /** Empty unless a trace is being recorded here. */
  public static Optional<String> current() {
    SpanContext here = Span.current().getSpanContext();
    return here.isValid() && here.isSampled() ? Optional.of(write(here)) : Optional.empty();
  }

  private static String write(SpanContext place) {
    return "00-%s-%s-%s"
        .formatted(place.getTraceId(), place.getSpanId(), place.getTraceFlags().asHex());
  }

  /**
   * Lets the current span point to what caused it.
   *
   * @param traceparent null when the cause was not traced
   */
  public static void linkCurrentTo(String traceparent) {
    Matcher cause = SHAPE.matcher(traceparent == null ? "" : traceparent);
    if (cause.matches()) {
      Span.current()
          .addLink(
              SpanContext.createFromRemoteParent(
                  cause.group(1),
                  cause.group(2),
                  TraceFlags.fromHex(cause.group(3), 0),
                  TraceState.getDefault()));
    }
  }
}
