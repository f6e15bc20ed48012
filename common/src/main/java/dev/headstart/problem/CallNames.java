package dev.headstart.problem;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of one call: the client's where it gave some that are safe to log, else new ones.
 *
 * @param requestId header X-Request-Id
 * @param traceId of the header traceparent (W3C Trace Context)
 * @param spanId new for each call
 */
record CallNames(String requestId, String traceId, String spanId) {
  private static final String KEY = CallNames.class.getName();
  private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._:/+=-]{1,64}");
  private static final Pattern TRACEPARENT =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  static CallNames give(RoutingContext call) {
    String requestId = call.request().getHeader("X-Request-Id");
    String traceparent = call.request().getHeader("traceparent");
    UUID random = UUID.randomUUID();
    String hex = random.toString().replace("-", "");
    Matcher trace = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
    // While traces are recorded, the recorder has read the header and chosen the names.
    SpanContext recorded = Span.current().getSpanContext();
    CallNames names =
        new CallNames(
            requestId != null && REQUEST_ID.matcher(requestId).matches()
                ? requestId
                : random.toString(),
            recorded.isValid() ? recorded.getTraceId() : trace.matches() ? trace.group(1) : hex,
            recorded.isValid() ? recorded.getSpanId() : hex.substring(16));
    call.put(KEY, names);
    return names;
  }

  /** Null outside of a call that came through the router. */
  static CallNames of(RoutingContext call) {
    return call == null ? null : call.get(KEY);
  }

  String traceparent() {
    return "00-" + traceId + "-" + spanId + "-01";
  }
}
